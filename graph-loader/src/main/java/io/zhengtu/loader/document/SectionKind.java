package io.zhengtu.loader.document;

/** What a section is in the page that holds the report. */
public enum SectionKind {
    /** What the web page put around the report: menus, share bars, sources, captions, related links, footers. */
    PAGE_CHROME,
    /** Title, date and meeting, speaker. */
    TITLE,
    /** The report itself. */
    BODY,
    /** A list of practical matters (民生实事) that follows the report. */
    PRACTICAL_MATTERS,
    /** Any other appendix: explanations of terms, notes. */
    APPENDIX
}
