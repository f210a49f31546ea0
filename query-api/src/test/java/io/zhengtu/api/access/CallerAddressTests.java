package io.zhengtu.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallerAddressTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "198.51.100.7 | 203.0.113.9          | 198.51.100.7",
                "10.0.0.1     |                      | 10.0.0.1",
                "10.0.0.1     | 203.0.113.9          | 203.0.113.9",
                "10.0.0.1     | 1.2.3.4, 203.0.113.9 | 203.0.113.9",
                "10.0.0.1     | 203.0.113.9, 10.0.0.2| 203.0.113.9",
                "10.0.0.1     | 10.0.0.2             | 10.0.0.2",
                "10.0.0.1     | 203.0.113.9,         | 10.0.0.1"
            })
    void shouldTakeTheNearestAddressThatIsNoTrustedProxy(String connection, String forwarded, String caller) {
        assertThat(CallerAddress.of(connection, forwarded, Set.of("10.0.0.1", "10.0.0.2")))
                .isEqualTo(caller);
    }
}
