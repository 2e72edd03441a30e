import { isMember, type Viewer } from "../../../common/identity/viewer.ts";
import { toAdmins, toHubEditors, toPerson, type Recipient } from "../db/notifications.ts";

/** Under which names a viewer gets notices: as a person, for the hubs they edit, for the regions they administer. Claims that are not of the role give none. */
export function recipientsOf(viewer: Viewer): readonly Recipient[] {
  if (!isMember(viewer)) return [];
  return [
    toPerson(viewer.sub),
    ...(viewer.role === "HUB_EDITOR" ? viewer.hubs.map(toHubEditors) : []),
    ...(viewer.role === "REGIONAL_ADMIN" ? viewer.regions.map(toAdmins) : []),
  ];
}
