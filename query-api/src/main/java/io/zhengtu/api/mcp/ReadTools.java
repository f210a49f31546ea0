package io.zhengtu.api.mcp;

import io.zhengtu.api.ask.AskReader;
import io.zhengtu.api.reading.Direction;
import io.zhengtu.api.reading.EntityReader.NeighbourFilter;
import io.zhengtu.api.reading.FormerIdException;
import io.zhengtu.api.reading.IndustryReader;
import io.zhengtu.api.reading.MeasureReader.MeasureFilter;
import io.zhengtu.api.reading.Neighbours;
import io.zhengtu.api.reading.PageRequest;
import io.zhengtu.api.reading.PathReader;
import io.zhengtu.api.reading.Readings;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.ontology.MeasureKind;
import io.zhengtu.loader.ontology.RelationType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The tools: questions to the graph of government work reports, each answered with the sentences that it rests on. */
final class ReadTools {
    private static final List<EntityType> TYPES = List.of(EntityType.values());
    private static final List<RelationType> RELATIONSHIPS = List.of(RelationType.values());

    private final Readings readings;
    private final AskReader questions;

    ReadTools(Readings readings) {
        this.readings = readings;
        this.questions = new AskReader(readings.names(), readings.queries());
    }

    List<ReadTool> all() {
        List<ReadTool> tools = new ArrayList<>();
        tools.add(search());
        tools.add(supporters());
        tools.add(neighbours());
        tools.add(paths());
        tools.add(compare());
        tools.add(ask());
        for (MeasureKind kind : MeasureKind.values()) {
            tools.add(measures(kind));
        }
        tools.add(new ReadTool(
                "reports",
                "Lists the government work reports that the graph was made from.",
                Map.of(),
                List.of(),
                arguments -> readings.reports().list()));
        return tools;
    }

    private ReadTool search() {
        return new ReadTool(
                "search",
                "Finds regions, towns, parks, enterprises, organizations, projects, industries, products, policies and"
                        + " events by a name or a part of one, and sentences that hold the words. Use it first, to get"
                        + " the ids that other tools take.",
                Map.of(
                        "q", text("A name or words, in Chinese."),
                        "type",
                                some(
                                        "What the entities may be.",
                                        TYPES.stream().map(EntityType::label).toList()),
                        "limit", limit()),
                List.of("q"),
                arguments -> readings.search()
                        .search(
                                arguments.text("q"),
                                arguments.some("type", TYPES, EntityType::label),
                                arguments.page().limit()));
    }

    private ReadTool supporters() {
        List<EntityType> types = List.copyOf(IndustryReader.SUPPORTER_TYPES);
        return new ReadTool(
                "supporters",
                "Tells which projects, parks, policies, events and enterprises support an industry or work in it, with"
                        + " the path to it and the sentences that say so.",
                paged(Map.of(
                        "industry", text("The industry's id or any of its names, such as 船燃."),
                        "type",
                                some(
                                        "What the supporters may be.",
                                        types.stream()
                                                .map(EntityType::label)
                                                .sorted()
                                                .toList()))),
                List.of("industry"),
                arguments -> readings.industries()
                        .supporters(
                                arguments.text("industry"),
                                arguments.some("type", types, EntityType::label),
                                arguments.page()));
    }

    private ReadTool neighbours() {
        return new ReadTool(
                "neighbours",
                "Tells what an entity is linked to, by which relationship, and the sentences that say so.",
                paged(Map.of(
                        "id", text("The entity's id, as search gives it."),
                        "relationship",
                                some(
                                        "Which links.",
                                        RELATIONSHIPS.stream().map(Enum::name).toList()),
                        "direction", some("OUT from the entity, IN to it.", names(Direction.values())),
                        "type",
                                some(
                                        "What the neighbours may be.",
                                        TYPES.stream().map(EntityType::label).toList()))),
                List.of("id"),
                arguments -> neighbours(
                        arguments.text("id"),
                        new NeighbourFilter(
                                arguments.some("relationship", RELATIONSHIPS, RelationType::name),
                                arguments.some("direction", List.of(Direction.values()), Direction::name),
                                arguments.some("type", TYPES, EntityType::label)),
                        arguments.page()));
    }

    /** A tool follows an id that leads to another; over HTTP the caller does. */
    private Neighbours neighbours(String id, NeighbourFilter filter, PageRequest page) {
        try {
            return readings.entities().neighbours(id, filter, page);
        } catch (FormerIdException moved) {
            return readings.entities().neighbours(moved.current(), filter, page);
        }
    }

    private ReadTool paths() {
        return new ReadTool(
                "paths",
                "Tells how two entities are linked: the shortest paths between them and the next ones, each relationship"
                        + " with the sentences that say it. No path means that the reports say of none.",
                Map.of(
                        "from", text("Id or any name of the first entity."),
                        "to", text("Id or any name of the second."),
                        "maxHops",
                                Map.of(
                                        "type",
                                        "integer",
                                        "minimum",
                                        1,
                                        "maximum",
                                        PathReader.LONGEST,
                                        "description",
                                        "How many relationships a path may have; " + PathReader.USUAL + " by default."),
                        "limit", limit()),
                List.of("from", "to"),
                arguments -> readings.paths()
                        .between(
                                arguments.text("from"),
                                arguments.text("to"),
                                arguments.integer("maxHops", 1, PathReader.LONGEST, PathReader.USUAL),
                                arguments.page().limit()));
    }

    private ReadTool compare() {
        return new ReadTool(
                "compare",
                "Lays two places or two years side by side: industries in common and apart, and targets for the same"
                        + " indicator against each other, with the sentences. Give either first and second as two"
                        + " places, with a year or without, or firstYear and secondYear, with a place or without.",
                Map.of(
                        "first", text("A division code, or the name or id of a region, town or park."),
                        "second", text("Another one."),
                        "year", year("With two places: only what is planned for this year."),
                        "firstYear", year("A plan year."),
                        "secondYear", year("Another one."),
                        "place", text("With two years: only of this region, town or park."),
                        "limit", limit()),
                List.of(),
                this::compared);
    }

    private Object compared(ToolArguments arguments) {
        int limit = arguments.page().limit();
        Integer first = arguments.findYear("firstYear");
        Integer second = arguments.findYear("secondYear");
        if (first != null && second != null) {
            return readings.comparisons().years(first, second, arguments.findText("place"), limit);
        }
        return readings.comparisons()
                .places(arguments.text("first"), arguments.text("second"), arguments.findYear("year"), limit);
    }

    private ReadTool ask() {
        return new ReadTool(
                "ask",
                "Answers a question in Chinese or English about the reports, such as 哪些项目支撑船燃产业, by one of the named"
                        + " queries, with rows and the sentences that they rest on. Where 'certain' is false nothing was"
                        + " run, and 'nearest' has questions that can be answered.",
                Map.of("q", text("The question."), "limit", limit()),
                List.of("q"),
                arguments -> questions.ask(arguments.text("q"), arguments.page().limit()));
    }

    private static Map<String, Object> year(String description) {
        return Map.of("type", "integer", "description", description);
    }

    private ReadTool measures(MeasureKind kind) {
        boolean isTarget = kind == MeasureKind.TARGET;
        return new ReadTool(
                isTarget ? "targets" : "outcomes",
                isTarget
                        ? "Lists numbers that governments promise for a year, with the sentences, and the outcomes that"
                                + " later kept or missed them."
                        : "Lists numbers that governments claim to have reached, with the sentences, and the targets"
                                + " that they kept or missed.",
                paged(Map.of(
                        "indicator", text("An indicator's name or a part of it, such as 地区生产总值."),
                        "year", year("The year that the value holds for."),
                        "place", text("A division code, or the name or id of a region, town or park."))),
                List.of(),
                arguments -> readings.measures()
                        .list(
                                new MeasureFilter(
                                        kind,
                                        arguments.findText("indicator"),
                                        arguments.findYear("year"),
                                        arguments.findText("place")),
                                arguments.page()));
    }

    private static Map<String, Object> paged(Map<String, Object> properties) {
        Map<String, Object> all = new HashMap<>(properties);
        all.put("limit", limit());
        all.put("cursor", text("The page to give: 'next' of the answer before."));
        return all;
    }

    private static Map<String, Object> limit() {
        return Map.of("type", "integer", "minimum", 1, "maximum", 100, "description", "How many rows; 20 by default.");
    }

    private static Map<String, Object> text(String description) {
        return Map.of("type", "string", "minLength", 1, "maxLength", 200, "description", description);
    }

    private static Map<String, Object> some(String description, Collection<String> values) {
        return Map.of(
                "type",
                "array",
                "description",
                description + " All by default.",
                "items",
                Map.of("type", "string", "enum", List.copyOf(values)));
    }

    private static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toList();
    }
}
