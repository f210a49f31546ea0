package io.zhengtu.api.http;

/** What the API's description says in many places. */
final class Descriptions {
    static final String LIMIT = "How many rows at most, from 1 to 200; 50 unless told otherwise.";
    static final String CURSOR = "The page to give: 'next' of the answer before. Absent for the first page.";

    static final String YEAR = "The year that the value holds for.";
    static final String PLACE =
            "A division code, or the id or name of a region, town or park: the report's own place or what the number is about.";

    static final String MOVED =
            "The id was this entity's before a report was read better; Location has the present one.";
    static final String READ_ONLY = "The graph is served read-only.";

    private Descriptions() {}
}
