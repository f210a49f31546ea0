package io.zhengtu.api.graph;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Looks up reports. */
interface ReportRepository extends Repository<ReportNode, String> {
    Optional<ReportNode> findById(String id);

    /** All reports, the latest year first, then by id. */
    List<ReportNode> findAllByOrderByYearDescIdAsc();
}
