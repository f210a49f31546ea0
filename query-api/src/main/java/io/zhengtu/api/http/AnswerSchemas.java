package io.zhengtu.api.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.zhengtu.api.ask.AskAnswer;
import io.zhengtu.api.intake.LoadResult;
import io.zhengtu.api.reading.Comparison;
import io.zhengtu.api.reading.CypherReader;
import io.zhengtu.api.reading.EntityDetails;
import io.zhengtu.api.reading.GraphStatus;
import io.zhengtu.api.reading.IndicatorSeries;
import io.zhengtu.api.reading.Indicators;
import io.zhengtu.api.reading.LinkDetails;
import io.zhengtu.api.reading.Measures;
import io.zhengtu.api.reading.Neighbours;
import io.zhengtu.api.reading.Paths;
import io.zhengtu.api.reading.Picture;
import io.zhengtu.api.reading.Places;
import io.zhengtu.api.reading.Projects;
import io.zhengtu.api.reading.Queries;
import io.zhengtu.api.reading.QueryAnswer;
import io.zhengtu.api.reading.ReportDamage;
import io.zhengtu.api.reading.ReportDetails;
import io.zhengtu.api.reading.ReportText;
import io.zhengtu.api.reading.Reports;
import io.zhengtu.api.reading.SearchResults;
import io.zhengtu.api.reading.Stages;
import io.zhengtu.api.reading.Supporters;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the records of answers say of their own schemas: a component that is not nullable is always there. */
final class AnswerSchemas {
    private static final List<Class<?>> ANSWERS = List.of(
            Supporters.class,
            EntityDetails.class,
            Neighbours.class,
            Paths.class,
            Comparison.class,
            SearchResults.class,
            Indicators.class,
            Measures.class,
            IndicatorSeries.class,
            Projects.class,
            Queries.class,
            AskAnswer.class,
            CypherReader.CypherAnswer.class,
            CypherRoutes.CypherRequest.class,
            QueryAnswer.class,
            Reports.class,
            ReportDetails.class,
            ReportText.class,
            Picture.class,
            Stages.class,
            Places.class,
            LinkDetails.class,
            ReportDamage.class,
            GraphStatus.class,
            WatchRoutes.Readiness.class,
            LoadResult.class,
            Problem.class,
            ProblemRoutes.ProblemExplanation.class);

    private AnswerSchemas() {}

    /**
     * Writes {@code required} into the schemas.
     *
     * @throws IllegalStateException if there is a schema for an object that is in no answer known here
     */
    static void require(JsonNode schemas) {
        Map<String, Class<?>> records = new TreeMap<>();
        ANSWERS.forEach(answer -> collect(answer, records));
        schemas.properties().forEach(schema -> {
            if ("object".equals(schema.getValue().path("type").asText())) {
                Class<?> type = records.get(schema.getKey());
                if (type == null) {
                    throw new IllegalStateException("The schema " + schema.getKey() + " is in no known answer");
                }
                require(type, (ObjectNode) schema.getValue());
            }
        });
    }

    private static void require(Class<?> type, ObjectNode schema) {
        ArrayNode required = schema.putArray("required");
        for (RecordComponent component : type.getRecordComponents()) {
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                required.add(component.getName());
            }
            if (isTable(component.getGenericType())) {
                // A list of lists comes out as a list of objects.
                ((ObjectNode) schema.path("properties").path(component.getName()))
                        .putObject("items")
                        .put("type", "array")
                        .putObject("items");
            }
        }
    }

    private static boolean isTable(Type type) {
        return type instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] instanceof ParameterizedType row
                && row.getRawType() == List.class;
    }

    private static void collect(Type type, Map<String, Class<?>> records) {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                collect(argument, records);
            }
        } else if (type instanceof Class<?> record
                && record.isRecord()
                && records.putIfAbsent(record.getSimpleName(), record) == null) {
            for (RecordComponent component : record.getRecordComponents()) {
                collect(component.getGenericType(), records);
            }
        }
    }
}
