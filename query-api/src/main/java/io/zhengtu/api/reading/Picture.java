package io.zhengtu.api.reading;

import java.util.List;

/**
 * Some entities and all that links them to one another.
 *
 * @param entities the entities, by id
 * @param links the relationships among them, by their ends and type
 * @param unknown asked ids that no entity bears
 */
public record Picture(List<PicturedEntity> entities, List<PicturedLink> links, List<String> unknown) {
    public Picture {
        entities = List.copyOf(entities);
        links = List.copyOf(links);
        unknown = List.copyOf(unknown);
    }
}
