package io.zhengtu.loader.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.io.ByteUnit;

class DatabaseTests {
    @ParameterizedTest(name = "{0} MiB of memory")
    @CsvSource({"256, 64", "2048, 256", "4096, 512", "65536, 1024"})
    void shouldKeepAnEighthOfTheMemoryForPages(long memory, long pages) {
        assertThat(Database.pageCache(ByteUnit.mebiBytes(memory))).isEqualTo(ByteUnit.mebiBytes(pages));
    }

    @ParameterizedTest(name = "{0} bytes")
    @CsvSource({"0", "-1"})
    void shouldKeepTheLeastWhereTheMemoryIsUnknown(long memory) {
        assertThat(Database.pageCache(memory)).isEqualTo(ByteUnit.mebiBytes(64));
    }
}
