package io.zhengtu.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengtu.api.cli.ServedReport.Desk;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ServedReport.class)
class UpCommandIT {
    @Test
    void shouldNameThePageForPeopleFirst(Desk desk) {
        String address = desk.instance().server().address().toString();

        List<String> lines = UpCommand.addresses(desk.instance());

        assertThat(lines.get(0)).contains("Explorer", " " + address + " ");
        assertThat(lines).anyMatch(line -> line.contains(address + "docs"));
        assertThat(lines).anyMatch(line -> line.contains("/browser/?dbms=neo4j://neo4j@localhost:"));
        assertThat(lines.get(lines.size() - 1)).matches(" +user neo4j, password \\S{12,}");
    }
}
