package io.zhengtu.loader.linking;

import io.zhengtu.loader.document.Sentence;
import io.zhengtu.loader.gazetteer.Lexicons;
import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.ontology.ProjectStage;
import io.zhengtu.loader.ontology.ReportPart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads from the sentences that name a project how far it has come and how far it is to come. */
public final class ProjectStages {
    private static final String CLAUSE_ENDS = "，；。：:！？,;!?";
    private final Map<String, ProjectStage> words = new HashMap<>();
    private final Set<String> underWay;
    private int longest;

    /**
     * A reader with its words.
     *
     * @param lexicons {@code stage-words} (word, stage) and {@code stage-underway}
     */
    public ProjectStages(Lexicons lexicons) {
        for (List<String> row : lexicons.table("stage-words")) {
            words.put(row.get(0), ProjectStage.valueOf(row.get(1)));
            longest = Math.max(longest, row.get(0).length());
        }
        underWay = new HashSet<>(lexicons.words("stage-underway"));
    }

    /** The same document, its projects with stages. */
    public LinkedDocument withStages(LinkedDocument linked) {
        List<Entity> entities = new ArrayList<>();
        Entity region = linked.region();
        for (Entity entity : linked.entities()) {
            entities.add(entity.type() == EntityType.PROJECT ? staged(linked, entity) : entity);
        }
        return new LinkedDocument(linked.document(), entities, region);
    }

    private Entity staged(LinkedDocument linked, Entity project) {
        ProjectStage reached = null;
        ProjectStage planned = null;
        for (Mention mention : project.mentions()) {
            Sentence sentence = linked.document().sentences().get(mention.sentence());
            int start = mention.span().start() - sentence.span().start();
            int end = mention.span().end() - sentence.span().start();
            String text = sentence.text();
            String before = text.substring(clauseStart(text, start), start);
            String after = text.substring(end, clauseEnd(text, end));
            ProjectStage said = said(before, after);
            boolean plan = sentence.part() == ReportPart.PLAN || isWish(before, after);
            if (said == null) {
                continue;
            }
            if (!plan) {
                reached = later(reached, said);
            } else if (said.compareTo(ProjectStage.STARTED) < 0) {
                reached = later(reached, said);
                planned = later(planned, said);
            } else {
                planned = later(planned, said);
                if (said == ProjectStage.UNDER_CONSTRUCTION && underWay.stream().anyMatch((before + after)::contains)) {
                    reached = later(reached, said);
                }
            }
        }
        return project.withStages(
                reached,
                planned,
                planned == null ? null : linked.document().document().header().year());
    }

    private static @Nullable ProjectStage later(@Nullable ProjectStage one, @Nullable ProjectStage other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static boolean isWish(String before, String after) {
        return before.contains("力争") || before.contains("确保") || after.contains("早日");
    }

    private @Nullable ProjectStage said(String before, String after) {
        ProjectStage predicate = furthest(after);
        ProjectStage verb = furthest(before);
        if (predicate == ProjectStage.PROPOSED) {
            return predicate;
        }
        return later(predicate, verb);
    }

    private @Nullable ProjectStage furthest(String text) {
        ProjectStage furthest = null;
        int i = 0;
        while (i < text.length()) {
            int length = Math.min(longest, text.length() - i);
            while (length > 0 && !words.containsKey(text.substring(i, i + length))) {
                length--;
            }
            if (length > 0) {
                furthest = later(furthest, words.get(text.substring(i, i + length)));
            }
            i += Math.max(1, length);
        }
        return furthest;
    }

    private static int clauseStart(String text, int from) {
        int i = from;
        while (i > 0 && CLAUSE_ENDS.indexOf(text.charAt(i - 1)) < 0) {
            i--;
        }
        return i;
    }

    private static int clauseEnd(String text, int from) {
        int i = from;
        while (i < text.length() && CLAUSE_ENDS.indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }
}
