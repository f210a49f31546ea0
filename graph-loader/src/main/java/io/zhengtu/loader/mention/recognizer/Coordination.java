package io.zhengtu.loader.mention.recognizer;

import java.util.List;

/**
 * A coordinated list in a clause, such as 加快推进A、B等2个项目建设; a single name is a list of one.
 *
 * @param items its members in order
 * @param lead the verbs that govern it (加快推进); empty where there is none
 * @param head what it says its members are (项目); empty where it does not
 * @param closed whether 等 closes it
 * @param predicate what the clause says of all of it (开工建设); empty where it says nothing
 */
record Coordination(List<ListItem> items, String lead, String head, boolean closed, String predicate) {
    Coordination {
        items = List.copyOf(items);
    }
}
