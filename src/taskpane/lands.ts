/** What has the keyboard when its page is landed on, instead of the heading: the one thing that is to be done there. */
export const LANDS = { 'data-lands': '' } as const;
