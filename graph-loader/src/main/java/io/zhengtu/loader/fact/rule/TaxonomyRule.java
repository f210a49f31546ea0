package io.zhengtu.loader.fact.rule;

import io.zhengtu.loader.fact.Fact;
import io.zhengtu.loader.fact.FactRule;
import io.zhengtu.loader.gazetteer.Lexicons;
import io.zhengtu.loader.linking.Entity;
import io.zhengtu.loader.linking.LinkedDocument;
import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.ontology.RelationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Concludes from a product or process word in a name which industry of the report a thing serves (润滑油加氢装置 → 石化产业), by
 * the table {@code fact-taxonomy.tsv}. The facts are {@code INFERRED}: no word of the report says them.
 */
final class TaxonomyRule implements FactRule {
    private final RelationType type;
    private final EntityType[] subjects;
    private final Findings.Evidence evidence;
    private final List<List<String>> table;

    /**
     * @param type SUPPORTS, OPERATES_IN or BELONGS_TO
     * @param lexicons where the table stands
     * @param subjects whose names are read
     */
    TaxonomyRule(RelationType type, Lexicons lexicons, EntityType... subjects) {
        this.type = type;
        this.subjects = subjects;
        this.evidence = new Findings.Evidence(
                type.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".taxonomy", Confidence.TAXONOMY);
        this.table = lexicons.table("fact-taxonomy");
    }

    @Override
    public RelationType type() {
        return type;
    }

    @Override
    public List<Fact> apply(LinkedDocument document) {
        Findings findings = new Findings(type);
        Map<String, Entity> industries = IndustryNames.byStem(document);
        for (Reading reading : Reading.all(document)) {
            for (Mention subject : reading.mentions(subjects)) {
                for (Entity industry : industriesOf(ownWords(reading, subject), industries)) {
                    findings.infer(reading, reading.entity(subject), industry, evidence, subject.span());
                }
            }
        }
        return findings.facts();
    }

    /** A name without the firm and the industries in it: what a bank builds is no finance, and other rules read industries. */
    private static String ownWords(Reading reading, Mention subject) {
        String words = subject.name().replace("一体化", "");
        for (Mention part :
                reading.inside(subject, EntityType.ENTERPRISE, EntityType.ORGANIZATION, EntityType.INDUSTRY)) {
            words = words.replace(part.text(), "");
        }
        return words;
    }

    private List<Entity> industriesOf(String name, Map<String, Entity> industries) {
        List<Entity> found = new ArrayList<>();
        for (List<String> row : table) {
            if (name.contains(row.get(0)) && !isPartOfLongerWord(name, row.get(0))) {
                for (String industry : row.get(1).split("\\|", -1)) {
                    Entity entity = industries.get(IndustryNames.stem(industry));
                    if (entity != null) {
                        found.add(entity);
                        break;
                    }
                }
            }
        }
        return found.stream().distinct().toList();
    }

    /** Whether a longer word of the table covers this one wherever it stands in the name (加氢 in 加氢站). */
    private boolean isPartOfLongerWord(String name, String word) {
        return table.stream()
                .map(row -> row.get(0))
                .anyMatch(longer -> longer.length() > word.length() && longer.contains(word) && name.contains(longer));
    }
}
