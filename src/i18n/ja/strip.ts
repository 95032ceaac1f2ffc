export const strip = {
  'strip.projects': '協力プランの8項目：選択中のプロジェクト数',
  'strip.documents': '協力プランの8項目：選択中の文書数',
  'strip.claims': '協力プランの8項目：選択中の公表値の件数',
  'strip.tile.projects': '{point} {name}：プロジェクト{whole}件中{n}件',
  'strip.tile.documents': '{point} {name}：文書{whole}件中{n}件',
  'strip.tile.claims': '{point} {name}：公表値{whole}件中{n}件',
}
