package io.zhengtu.loader.mention.recognizer;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengtu.loader.gazetteer.Industries;
import io.zhengtu.loader.gazetteer.NamedPlaces;
import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.mention.MentionRecognizer;
import io.zhengtu.loader.mention.Mentions;
import io.zhengtu.loader.mention.OverlapPolicy;
import io.zhengtu.loader.mention.TokenizedDocument;
import io.zhengtu.loader.ontology.EntityType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A case file a type: the names of that type in a sentence, by all recognizers together and the policy for overlaps. */
class NameRecognizersTests {
    private static final NameTables TABLES =
            new NameTables(RecognizerCases.LEXICONS, RecognizerCases.GAZETTEERS, RecognizerCases.DIVISIONS);
    private static final List<MentionRecognizer> RECOGNIZERS = List.of(
            new RegionRecognizer(
                    RecognizerCases.LEXICONS, RecognizerCases.DIVISIONS, new NamedPlaces(RecognizerCases.GAZETTEERS)),
            new TownRecognizer(RecognizerCases.LEXICONS, RecognizerCases.DIVISIONS),
            new ParkRecognizer(RecognizerCases.LEXICONS),
            new PolicyRecognizer(RecognizerCases.LEXICONS),
            new EventRecognizer(RecognizerCases.LEXICONS),
            new IndustryRecognizer(
                    Industries.read(RecognizerCases.DATA.resolve("gazetteers/industries.tsv")),
                    RecognizerCases.LEXICONS),
            new ProductRecognizer(RecognizerCases.LEXICONS),
            new ProjectRecognizer(TABLES),
            new EnterpriseRecognizer(TABLES),
            new OrganizationRecognizer(TABLES));
    private static final Map<EntityType, String> FILES = new TreeMap<>(Map.of(
            EntityType.EVENT, "events.txt",
            EntityType.INDUSTRY, "industries.txt",
            EntityType.ENTERPRISE, "enterprises.txt",
            EntityType.PROJECT, "projects.txt",
            EntityType.ORGANIZATION, "organizations.txt",
            EntityType.PARK, "parks.txt",
            EntityType.POLICY, "policies.txt",
            EntityType.PRODUCT, "products.txt"));

    static Stream<Arguments> cases() {
        return FILES.entrySet().stream().flatMap(file -> RecognizerCases.read(file.getValue()).stream()
                .map(example -> Arguments.of(file.getKey(), example)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cases")
    void shouldFindTheNamesOfTheCases(EntityType type, RecognizerCases.Case example) {
        TokenizedDocument document = example.document();
        Mentions mentions = Mentions.of(List.of());
        for (MentionRecognizer recognizer : RECOGNIZERS) {
            mentions = mentions.and(recognizer.recognize(document, mentions));
        }

        List<Mention> settled = new OverlapPolicy().settle(mentions).in(0, type);

        assertThat(settled)
                .as(type.label().toLowerCase(Locale.ROOT))
                .extracting(Mention::name)
                .containsExactlyInAnyOrderElementsOf(example.expected());
    }
}
