package io.zhengtu.api.reading;

import java.util.List;

/**
 * Whether the graph answers, and what it holds.
 *
 * @param status {@code UP}
 * @param databaseVersion the database's version
 * @param databaseEdition its edition
 * @param reports how many reports are loaded whole
 * @param statements how many statements they make
 * @param targets how many targets they set
 * @param outcomes how many outcomes they claim
 * @param entities how many entities of each type
 */
public record GraphStatus(
        String status,
        String databaseVersion,
        String databaseEdition,
        int reports,
        int statements,
        int targets,
        int outcomes,
        List<TypeCount> entities) {
    public GraphStatus {
        entities = List.copyOf(entities);
    }
}
