package io.zhengtu.api.graph;

import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.data.repository.Repository;

/** Looks up single entities. Made when it is first used: the first question needs none, and each costs a part of the start. */
@Lazy
interface EntityRepository extends Repository<EntityNode, String> {
    Optional<EntityNode> findById(String id);
}
