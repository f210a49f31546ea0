package io.zhengtu.loader.mention.recognizer;

/**
 * One member of a list, without the verb before it and the predicate after it.
 *
 * @param start where it starts in the sentence
 * @param end one past its last character
 * @param text its characters
 * @param name the same, with a part added that it shares with a later member (甲溪、乙溪水库 gives 甲溪水库)
 * @param predicate what the sentence says of it alone; empty where the list's predicate holds
 * @param counted whether a count with a classifier stood before it (5条主干道路): a kind of thing, not one thing
 */
record ListItem(int start, int end, String text, String name, String predicate, boolean counted) {}
