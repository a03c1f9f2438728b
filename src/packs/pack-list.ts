/** The packs that come with the extension, as the options page names them. */
export const packList: readonly { id: string; name: string }[] = [
  { id: 'ageukcap', name: 'Age UK Cambridgeshire & Peterborough' },
  { id: 'allsorts', name: 'Allsorts Support Services' },
  { id: 'ims', name: 'Incident Management Solutions' },
  { id: 'care-provider', name: 'Meadowbank Care (care provider template)' },
];
