package io.zhengtu.api.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerSettingsTests {
    @Test
    void shouldListenOnLoopbackUnlessToldOtherwise() {
        assertThat(ServerSettings.local().host()).isEqualTo("127.0.0.1");
        assertThat(ServerSettings.local().port()).isEqualTo(8080);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 65536})
    void shouldRefuseAPortThatIsNone(int port) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ServerSettings.local().withPort(port))
                .withMessageContaining(String.valueOf(port));
    }

    @Test
    void shouldRefuseATimeoutThatNoQuestionMeets() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ServerSettings("127.0.0.1", 0, Duration.ofMillis(999)))
                .withMessageContaining("PT0.999S");
    }
}
