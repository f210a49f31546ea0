package io.zhengtu.api.graph;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Looks up single entities. */
interface EntityRepository extends Repository<EntityNode, String> {
    Optional<EntityNode> findById(String id);
}
