package io.zhengtu.api.graph;

import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.data.repository.Repository;

/** Looks up reports. Made when it is first used: the first question needs none, and each costs a part of the start. */
@Lazy
interface ReportRepository extends Repository<ReportNode, String> {
    Optional<ReportNode> findById(String id);

    /** All reports, the latest year first, then by id. */
    List<ReportNode> findAllByOrderByYearDescIdAsc();
}
