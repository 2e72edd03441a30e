/** The eight classical regions that the demo network has; nothing outside the demo knows their number. */
export const demoRegions: Readonly<Record<string, string>> = {
  hokkaido: "北海道",
  tohoku: "東北",
  kanto: "関東",
  chubu: "中部",
  kinki: "近畿",
  chugoku: "中国",
  shikoku: "四国",
  "kyushu-okinawa": "九州・沖縄",
};
