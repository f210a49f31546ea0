package io.zhengtu.loader.mention.recognizer;

import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.text.Span;
import java.util.regex.Pattern;

/** A member of a list while it is weighed whether it names an undertaking. */
final class ProjectCandidate {
    /** Points that an undertaking has; see {@link #points}. */
    private static final int ENOUGH = 4;

    /** What may stand after the last word of a name: a closing quote, a bracket with a stretch of road. */
    private static final Pattern CLOSING = Pattern.compile("[（(][^（(]*[）)]$|”$");

    /** What stands around the thing in a list's head. */
    private static final Pattern HEAD_FRAME =
            Pattern.compile("^(重大|重点|大型|在建|省际|新|标志性|配套|一批|[0-9一二两三四五六七八九十]+[个条座家所项处])+|(项目|建设)+$");

    /** A quoted word that only says which projects are meant: “两重”项目. */
    private static final Pattern QUOTED_KIND = Pattern.compile("“[^”]*”(重大|重点)?(项目|工程)");

    /** How the head of a list of places starts. */
    private static final Pattern PLACES_HEAD = Pattern.compile("^([0-9一二两三四五六七八九十]+个)?(乡镇|镇街|县区|县市|区县|市县|街道|村)");

    private static final Pattern PLACE = Pattern.compile("\\p{IsHan}{1,6}(镇|乡|街道|苏木|县|区|市|旗)");

    /** A count of ten and more inside a name, which then is that of many: A园区11个公共设施项目. */
    private static final Pattern COUNT_INSIDE = Pattern.compile("(?<=\\p{IsHan}|”)[0-9]{2,}(个|条|座|家|处|批)");

    private final ProjectWords projectWords;
    private final SentenceWords words;
    private final Coordination list;
    private final ListItem item;
    private final boolean ofList;
    private final String name;
    private final String bare;
    private final String said;
    private final int thing;
    private final boolean sure;

    /**
     * A candidate.
     *
     * @param ofList whether the list's head calls its members undertakings
     */
    ProjectCandidate(ProjectWords projectWords, SentenceWords words, Coordination list, ListItem item, boolean ofList) {
        this.projectWords = projectWords;
        this.words = words;
        this.list = list;
        this.item = item;
        this.ofList = ofList;
        name = composed();
        bare = CLOSING.matcher(name).replaceFirst("");
        said = item.predicate().isEmpty() ? list.predicate() : item.predicate();
        int last = projectWords.thing(bare);
        thing = last == 1 && !words.isBoundary(item.end() - 1) ? 0 : last;
        sure = isPossible() && isNamed() && points() >= ENOUGH;
    }

    /** Whether it names an undertaking by itself. */
    boolean isSure() {
        return sure;
    }

    /** Whether it can be what most of its list is, though it says little itself. */
    boolean mayFollowOthers() {
        return isPossible() && item.text().length() > 2;
    }

    Mention mention() {
        double confidence = Math.min(0.95, 0.5 + 0.07 * points());
        return words.mention(
                EntityType.PROJECT,
                new Span(item.start(), item.end()),
                name,
                ofList ? "project.list" : "project.clause",
                confidence);
    }

    /** The name with the list's head, where the head says more than that it is an undertaking and the name lacks it. */
    private String composed() {
        String text = item.text();
        if (!ofList || projectWords.isWork(text)) {
            return item.name();
        }
        String what = HEAD_FRAME.matcher(list.head()).replaceAll("");
        String done = what.endsWith("工程") ? what.substring(0, what.length() - 2) : "";
        boolean shares = done.isEmpty() ? projectWords.thing(what) > 1 : projectWords.isAction(done);
        if (!shares || what.endsWith("设施") || what.endsWith("平台")) {
            return item.name();
        }
        int common = 0;
        for (int length = 1; length < Math.min(text.length() - 1, what.length()); length++) {
            common = text.endsWith(what.substring(0, length)) ? length : common;
        }
        return text + what.substring(common);
    }

    private boolean isPossible() {
        return !item.counted()
                && !COUNT_INSIDE.matcher(name).find()
                && !isPlaceOfKind()
                && (ofList || thing > 0 || projectWords.isAction(bare))
                && !projectWords.isOfOtherType(name)
                && !projectWords.isOfOtherType(item.text())
                && !isCampaign()
                && !(bare.endsWith("高速") && (words.follows(item.end(), "增长") || words.follows(item.end(), "发展")))
                && !projectWords.isClause(item.text())
                && !isPartner()
                && !projectWords
                        .bodies()
                        .isStanding(name, list.lead(), said, projectWords.isHeadOfUndertakings(list.head()));
    }

    /** A town or county in a list of such (A镇、B街道等8个乡镇管网): where something is done, not what. */
    private boolean isPlaceOfKind() {
        return PLACES_HEAD.matcher(list.head()).find()
                && PLACE.matcher(item.text()).matches();
    }

    /** A firm that everybody knows, alone in a list, is a partner or an owner (与A、B等合作项目, A等企业项目). */
    private boolean isPartner() {
        return projectWords.evidence().enterprises().prefix(name, 0, name.length()) == name.length();
    }

    private boolean isCampaign() {
        String text = item.text();
        if (QUOTED_KIND.matcher(text).matches() && !text.contains("项目”")) {
            return true;
        }
        if (text.startsWith("“") && text.endsWith("”") && text.indexOf('“', 1) < 0) {
            return isPhrase() || bare.endsWith("工程") || (projectWords.weakThing(bare) >= thing && !bare.endsWith("小镇"));
        }
        if (!bare.endsWith("工程")) {
            return false;
        }
        String what = bare.substring(0, bare.length() - 2);
        int quote = what.indexOf('“');
        boolean placed =
                (quote > 0 && quote < 3) || projectWords.evidence().places().prefix(what, 0, what.length()) > 0;
        return !projectWords.isWork(what) && ((what.endsWith("”") && !placed) || projectWords.isSoft(what));
    }

    /** Whether it says how or how far something is done (“奋战到没有终点”), as no name does. */
    private boolean isPhrase() {
        int from = words.indexAt(item.start());
        for (int index = from; index >= 0 && index < words.size() && words.start(index) < item.end(); index++) {
            if (words.pos(index).equals("d")
                    || words.word(index).equals("没有")
                    || words.word(index).equals("到")) {
                return true;
            }
        }
        return false;
    }

    /** Whether something in it belongs to one undertaking alone; work that goes on everywhere asks for a place or number. */
    private boolean isNamed() {
        boolean one = ofList || thing > 0 || projectWords.isBuildingAction(bare);
        NameEvidence evidence = projectWords.evidence();
        return !evidence.isGeneric(item.text())
                && (one
                        ? evidence.properness(words, item.start(), item.end()) > 0
                        : evidence.isPlacedOrNumbered(words, item.start(), item.end()));
    }

    /** How much speaks for an undertaking: the name, the list's head, the thing, the verb and what is said. */
    private int points() {
        int points = Math.min(3, projectWords.evidence().properness(words, item.start(), item.end()));
        points += ofList ? 3 : 0;
        if (name.endsWith("项目") || name.endsWith("工程")) {
            points += 2;
        } else if (thing > 0 || projectWords.isAction(bare)) {
            points += thing > projectWords.weakThing(bare) ? 2 : 1;
        }
        points += projectWords.isGoverned(list.lead()) ? 1 : 0;
        if (projectWords.isProgress(said)) {
            points += said.equals(item.predicate()) && !ofList ? 2 : 1;
        }
        return points;
    }
}
