package io.zhengtu.loader.fact.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengtu.loader.document.Document;
import io.zhengtu.loader.document.DocumentReader;
import io.zhengtu.loader.document.Sentence;
import io.zhengtu.loader.fact.Fact;
import io.zhengtu.loader.gazetteer.Divisions;
import io.zhengtu.loader.gazetteer.Industries;
import io.zhengtu.loader.gazetteer.Lexicons;
import io.zhengtu.loader.gazetteer.NamedPlaces;
import io.zhengtu.loader.linking.EntityLinker;
import io.zhengtu.loader.linking.LinkedDocument;
import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.mention.Mentions;
import io.zhengtu.loader.mention.TokenizedDocument;
import io.zhengtu.loader.ontology.Basis;
import io.zhengtu.loader.ontology.RelationType;
import io.zhengtu.loader.text.CleanText;
import io.zhengtu.loader.text.SourceText;
import io.zhengtu.loader.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case of the case files: the sentence, with its names given, yields exactly the facts written under it. */
class FactRuleCasesTests {
    private static final Path DATA =
            Path.of(System.getProperty("zhengtu.home", "..")).resolve("data");
    private static final Divisions DIVISIONS = Divisions.read(DATA.resolve("gazetteers/divisions.tsv"));
    private static final Industries INDUSTRIES = Industries.read(DATA.resolve("gazetteers/industries.tsv"));
    private static final Lexicons LEXICONS = new Lexicons(DATA.resolve("lexicons"));
    private static final EntityLinker LINKER = new EntityLinker(
            DIVISIONS, new NamedPlaces(new Lexicons(DATA.resolve("gazetteers"))), INDUSTRIES, LEXICONS);
    private static final FactRules RULES = new FactRules(DIVISIONS, INDUSTRIES, LEXICONS);
    private static final String BEFORE = """
            2025年大洼区政府工作报告
            2024年12月27日在盘锦市大洼区第十九届人民代表大会第四次会议上
            各位代表：
            现在，我代表大洼区人民政府向大会报告工作，请予审议。
            一、2024年工作回顾
            """;

    static Stream<Arguments> cases() {
        return Stream.of(RelationType.values())
                .flatMap(type ->
                        FactCase.read(type.name()
                                                .toLowerCase(java.util.Locale.ROOT)
                                                .replace('_', '-') + ".md")
                                .stream()
                                .map(stated -> Arguments.of(type.name(), stated)));
    }

    static Stream<Arguments> inferences() {
        return FactCase.read("inferred.md").stream().map(Arguments::of);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cases")
    void shouldFindTheFactsOfTheCase(String type, FactCase given) {
        check(given, fact -> fact.type().name().equals(type) && fact.basis() != Basis.INFERRED);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inferences")
    void shouldInferTheFactsOfTheCase(FactCase given) {
        check(given, fact -> fact.basis() == Basis.INFERRED);
    }

    private static void check(FactCase given, Predicate<Fact> asked) {
        assertThat(given.expected()).as("a case lists its facts, or none").isNotEmpty();
        List<String> found = RULES.apply(linked(given)).stream()
                .filter(asked)
                .map(FactRuleCasesTests::written)
                .distinct()
                .sorted()
                .toList();
        List<String> expected = given.expected().equals(List.of("none"))
                ? List.of()
                : given.expected().stream().sorted().toList();
        assertThat(found).isEqualTo(expected);
    }

    private static String written(Fact fact) {
        return fact.subject().name() + " " + fact.type() + " " + fact.object().name() + " (" + fact.rule() + ")";
    }

    private static LinkedDocument linked(FactCase given) {
        CleanText text = CleanText.unchanged(new SourceText(BEFORE + given.text() + "\n", "UTF-8"));
        Document document = new DocumentReader(DIVISIONS).read(text);
        List<Mention> mentions = new ArrayList<>();
        for (FactCase.Name name : given.names()) {
            Span span = new Span(name.start(), name.end()).shift(BEFORE.length());
            Sentence sentence = document.sentences().stream()
                    .filter(candidate -> candidate.span().contains(span))
                    .findFirst()
                    .orElseThrow();
            mentions.add(
                    new Mention(name.type(), span, span.of(text.text()), name.name(), sentence.ordinal(), "case", 1));
        }
        TokenizedDocument words = new TokenizedDocument(
                document,
                document.sentences().stream()
                        .map(sentence -> List.<io.zhengtu.loader.lexical.Token>of())
                        .toList());
        return LINKER.link(words, Mentions.of(mentions));
    }
}
