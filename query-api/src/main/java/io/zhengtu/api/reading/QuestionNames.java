package io.zhengtu.api.reading;

import io.zhengtu.api.catalog.NamedQuery;
import io.zhengtu.api.catalog.QueryCatalog;
import io.zhengtu.api.graph.Graph;
import io.zhengtu.api.graph.ReportNode;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.pipeline.NameNormalizer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds in a question the names of what the graph holds. */
public final class QuestionNames {
    private static final int CANDIDATES = 1000;
    private static final int SHORTEST = 2;
    private static final Pattern ORNAMENT = Pattern.compile("[\\p{P}\\p{S}]+");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern SPACE_BY_CHINESE = Pattern.compile("(?<=\\p{IsHan}) | (?=\\p{IsHan})");
    private static final Pattern DIVISION = Pattern.compile("(?:省|市|县|区|自治区|自治县)$");
    private static final List<String> TYPES =
            Stream.of(EntityType.values()).map(EntityType::label).toList();

    private final Graph graph;
    private final NamedQuery search;
    private final IndicatorResolver indicators;

    QuestionNames(Graph graph, QueryCatalog catalog, IndicatorResolver indicators) {
        this.graph = graph;
        this.search = catalog.get("entities/search");
        this.indicators = indicators;
    }

    /** A text as names in it are compared: Simplified, in small letters, without punctuation; spaces stay between Latin words. */
    public static String plain(String text) {
        String folded = Normalizer.normalize(NameNormalizer.simplified(text), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
        String bare = SPACE.matcher(ORNAMENT.matcher(folded).replaceAll(" ")).replaceAll(" ");
        return SPACE_BY_CHINESE.matcher(bare.strip()).replaceAll("");
    }

    /** The entities that names in a plain text may mean, by the form that stands there. */
    public Map<String, List<NamedEntity>> entities(String plain) {
        Map<String, List<NamedEntity>> found = new TreeMap<>();
        graph
                .read(search, Map.of("query", FullTextQuery.parts(plain), "types", TYPES, "candidates", CANDIDATES))
                .stream()
                .map(row -> NamedEntity.of(row.row("entity")))
                .forEach(entity -> forms(entity)
                        .filter(form -> form.length() >= SHORTEST && plain.contains(form))
                        .distinct()
                        .forEach(form -> found.computeIfAbsent(form, key -> new ArrayList<>())
                                .add(entity)));
        return found;
    }

    /** All indicators that the graph has figures for, by their plain standard names. */
    public Map<String, IndicatorName> indicators() {
        Map<String, IndicatorName> byName = new TreeMap<>();
        indicators.all().forEach(indicator -> byName.putIfAbsent(plain(indicator.name()), indicator));
        return byName;
    }

    /** The plan year of the latest report; 0 where there is none. */
    public int latestYear() {
        return graph.listReports().stream().mapToInt(ReportNode::year).max().orElse(0);
    }

    /** The names of an entity as people write them: whole, without a closing generic word, a division without its sort. */
    private static Stream<String> forms(NamedEntity entity) {
        boolean division = entity.type().equals(EntityType.REGION.label());
        return NamedEntity.names(entity)
                .flatMap(name -> Stream.of(
                        plain(name),
                        NameKey.of(name),
                        division ? DIVISION.matcher(name).replaceAll("") : name))
                .map(QuestionNames::plain);
    }
}
