package io.zhengtu.loader.linking;

import io.zhengtu.loader.document.Sentence;
import io.zhengtu.loader.gazetteer.Lexicons;
import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.ontology.ProjectStage;
import io.zhengtu.loader.ontology.ReportPart;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads from the clauses that name a project how far it has come and how far it is to come (ontology, section 2 and
 * 8). What is said after the name counts before the verb that governs it; a promise sets the planned stage only.
 */
public final class ProjectStages {
    private static final String CLAUSE_ENDS = "，；。：:！？,;!?";
    private static final Pattern PROMISE = Pattern.compile("力争|确保|早日|尽早|如期|按期|争取.{0,40}(开工|竣工|建成|投产|通车)");
    private static final Pattern BARE_PROMISE = Pattern.compile("(力争|确保|争取).{2,7}");
    private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})年");
    private final StageWords words;
    private final List<String> underWay;

    /**
     * A reader with its words.
     *
     * @param lexicons {@code stage-words} and {@code stage-underway}
     */
    public ProjectStages(Lexicons lexicons) {
        words = new StageWords(lexicons);
        underWay = lexicons.words("stage-underway");
    }

    /** The same document, its projects with stages. */
    public LinkedDocument withStages(LinkedDocument linked) {
        List<Entity> entities = new ArrayList<>();
        for (Entity entity : linked.entities()) {
            entities.add(entity.type() == EntityType.PROJECT ? staged(linked, entity) : entity);
        }
        return new LinkedDocument(linked.document(), entities, linked.region());
    }

    private Entity staged(LinkedDocument linked, Entity project) {
        ProjectStage reached = null;
        ProjectStage planned = null;
        Integer year = null;
        for (Mention mention : project.mentions()) {
            Sentence sentence = linked.document().sentences().get(mention.sentence());
            Clause clause = Clause.around(sentence, mention, words);
            ProjectStage said = said(clause);
            if (said == null) {
                continue;
            }
            boolean promised = sentence.part() == ReportPart.PLAN
                    || PROMISE.matcher(clause.all()).find();
            if (!promised || said.compareTo(ProjectStage.STARTED) < 0 || presupposesWork(clause, said)) {
                reached = later(reached, said);
            }
            ProjectStage next = promisedNext(clause);
            promised |= next != null;
            said = next == null ? said : next;
            if (promised && (planned == null || said.compareTo(planned) > 0)) {
                planned = said;
                year = yearOf(clause, linked.document().document().header().year());
            }
        }
        return project.withStages(reached, planned, year);
    }

    /** Whether a promise says that the work has begun: 加快推进X建设, but not 加快推动X开工. */
    private boolean presupposesWork(Clause clause, ProjectStage said) {
        return said == ProjectStage.UNDER_CONSTRUCTION
                && underWay.stream()
                        .anyMatch(
                                (clause.verbs().isEmpty() || clause.verbs().startsWith("以及")
                                                ? clause.earlier() + clause.after()
                                                : clause.verbs() + clause.after())::contains);
    }

    private static int yearOf(Clause clause, int planYear) {
        Matcher matcher = YEAR.matcher(clause.all());
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : planYear;
    }

    private static ProjectStage later(@Nullable ProjectStage one, ProjectStage other) {
        return one == null || one.compareTo(other) < 0 ? other : one;
    }

    private @Nullable ProjectStage said(Clause clause) {
        List<StageWords.Hit> after = words.after(clause.after());
        ProjectStage predicate = furthest(after, false);
        if (clause.after().contains("前期")) {
            predicate = ProjectStage.PROPOSED;
        }
        List<StageWords.Hit> governing = nearestChain(words.before(clause.verbs()));
        if (governing.isEmpty()
                && ((predicate == null && after.isEmpty()) || clause.verbs().startsWith("以及"))) {
            governing = nearestChain(words.before(clause.earlier()));
        }
        ProjectStage verb = furthest(governing, false);
        ProjectStage said = predicate != null ? predicate : verb;
        if (said == null && !(governing.isEmpty() && after.isEmpty())) {
            said = furthest(governing.isEmpty() ? after : governing, true);
        }
        // What is done or promised of the main structure alone leaves the project under construction.
        boolean mainStructure = clause.name().endsWith("主体工程") || clause.after().contains("主体");
        return said != null && mainStructure && said.compareTo(ProjectStage.COMPLETED) >= 0
                ? ProjectStage.UNDER_CONSTRUCTION
                : said;
    }

    /** What the next clause promises where it has no subject of its own (…前期工作，力争尽早开工). */
    private @Nullable ProjectStage promisedNext(Clause clause) {
        return BARE_PROMISE.matcher(clause.next()).matches() ? furthest(words.after(clause.next()), false) : null;
    }

    private static @Nullable ProjectStage furthest(List<StageWords.Hit> hits, boolean light) {
        ProjectStage furthest = null;
        for (StageWords.Hit hit : hits) {
            if (hit.word().light() == light) {
                furthest = later(furthest, hit.word().stage());
            }
        }
        return furthest;
    }

    /** The last words that stand together: the verbs that govern the name, not those of an earlier list. */
    private static List<StageWords.Hit> nearestChain(List<StageWords.Hit> hits) {
        int from = hits.size() - 1;
        while (from > 0 && hits.get(from).start() - hits.get(from - 1).end() <= 2) {
            from--;
        }
        return hits.isEmpty() ? hits : hits.subList(from, hits.size());
    }

    /**
     * What stands around a name.
     *
     * @param all the whole clause
     * @param earlier the clause before it
     * @param verbs what stands before the name
     * @param name the name as it stands there
     * @param after what is said of it: to the next list member where it has a predicate of its own, else to the
     *     clause's end
     * @param next the clause after it
     */
    private record Clause(String all, String earlier, String verbs, String name, String after, String next) {
        static Clause around(Sentence sentence, Mention mention, StageWords words) {
            String text = sentence.text();
            int start = mention.span().start() - sentence.span().start();
            int end = mention.span().end() - sentence.span().start();
            int from = clauseStart(text, start);
            int to = clauseEnd(text, end);
            String after = text.substring(end, to);
            int member = after.indexOf('、');
            boolean ownPredicate =
                    member > 0 && !words.after(after.substring(0, member)).isEmpty();
            return new Clause(
                    text.substring(from, to),
                    from == 0 ? "" : text.substring(clauseStart(text, from - 1), from),
                    text.substring(from, start),
                    mention.text(),
                    ownPredicate ? after.substring(0, member) : after,
                    to >= text.length() ? "" : text.substring(to + 1, clauseEnd(text, to + 1)));
        }
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
