import { vocabulary } from "./vocabulary.ts";

/** Who takes part in the network: regions, organizations, portals, and the roles of people. */
export const participantVocabularies = {
  OrganizationKind: vocabulary({
    URBAN_COMPANY: ["都市部企業", "Urban company"],
    LOCAL_COMPANY: ["地域企業", "Local company"],
    NATIONAL_GOVERNMENT: ["国", "National government"],
    LOCAL_GOVERNMENT: ["自治体", "Local government"],
    STUDY_GROUP: ["研究会", "Study group"],
    HUB_OPERATOR: ["拠点運営者", "Hub operator"],
    PLATFORM: ["クラウドソーシング事業者", "Platform"],
  }),
  LocationKind: vocabulary({ URBAN: ["都市部", "Urban"], LOCAL: ["地方", "Local"] }),
  RegionStatus: vocabulary({
    APPLIED: ["申請中", "Applied"],
    SANDBOX: ["検証中", "Sandbox"],
    ACTIVE: ["参加中", "Active"],
    SUSPENDED: ["停止中", "Suspended"],
    LEFT: ["退会", "Left"],
  }),
  RegionHealthStatus: vocabulary({
    UP: ["正常", "Up"],
    SLOW: ["遅延", "Slow"],
    DEGRADED: ["一部障害", "Degraded"],
    DOWN: ["停止", "Down"],
    SUSPENDED: ["一時停止", "Suspended"],
    UNKNOWN: ["未確認", "Unknown"],
  }),
  PortalClientStatus: vocabulary({ ACTIVE: ["有効", "Active"], REVOKED: ["失効", "Revoked"] }),
  PortalScope: vocabulary({
    FEED_READ: ["フィードの閲覧", "Read the feed"],
    HUBS_READ: ["拠点一覧の閲覧", "Read the hub directory"],
    WEBHOOKS: ["更新通知の受け取り", "Receive webhooks"],
  }),
  Role: vocabulary({
    ANONYMOUS: ["一般", "Anonymous"],
    PORTAL_CLIENT: ["ポータル", "Portal client"],
    HUB_EDITOR: ["拠点編集者", "Hub editor"],
    REGIONAL_ADMIN: ["地域管理者", "Regional admin"],
    COORDINATOR: ["コーディネーター", "Coordinator"],
    SECRETARIAT: ["全国事務局", "National secretariat"],
  }),
};
