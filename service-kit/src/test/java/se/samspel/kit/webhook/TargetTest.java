package se.samspel.kit.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.kit.value.InvalidValue;
import se.samspel.kit.webhook.TargetRule.RefusedTarget;

class TargetTest {

    private static final Target.Rules STRICT = new Target.Rules(false, Set.of(443, 8443));
    private static final Target.Rules OPEN = new Target.Rules(true, Set.of(443));

    @Test
    void anAddressIsTakenApart() {
        assertThat(Target.parse("https://hooks.example.com", STRICT))
                .isEqualTo(new Target(true, "hooks.example.com", 443, "/"));
        assertThat(Target.parse("HTTPS://hooks.example.com:8443/a%20b?c=d", STRICT))
                .isEqualTo(new Target(true, "hooks.example.com", 8443, "/a%20b?c=d"));
        assertThat(Target.parse("https://[2a00:1450::1]/x", STRICT).host())
                .isEqualTo("2a00:1450::1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://hooks.example.com/",
                "ftp://hooks.example.com/",
                "file:///etc/passwd",
                "//hooks.example.com/",
                "hooks.example.com",
                "https:///path",
                "https://user:secret@hooks.example.com/",
                "https://user@hooks.example.com/",
                "https://hooks.example.com/#part",
                "https://hooks.example.com:22/",
                "https://hooks.example.com:80/",
                "https://hooks.example.com./",
                "https://2130706433/",
                "https://0x7f000001/",
                "https://127.1/",
                "https://hooks.example.com/198202252386",
                "https://hooks.example.com/?who=820225-2386"
            })
    void whatIsNoAddressToSendToIsRefused(String url) {
        assertThatThrownBy(() -> Target.parse(url, STRICT)).isInstanceOf(RefusedTarget.class);
    }

    @Test
    void anOrganisationNumberIsNoIdentityNumber() {
        assertThat(Target.parse("https://hooks.example.com/2120002304", STRICT).path())
                .isEqualTo("/2120002304");
    }

    @Test
    void whatIsNoUrlIsMalformed() {
        assertThatThrownBy(() -> Target.parse("https://a b/", STRICT))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void onADevelopersMachineAnyPortIsLetThroughWithoutTls() {
        assertThat(Target.parse("http://127.0.0.1:9000/x", OPEN))
                .isEqualTo(new Target(false, "127.0.0.1", 9000, "/x"));
        assertThatThrownBy(() -> Target.parse("http://user@127.0.0.1/", OPEN))
                .isInstanceOf(RefusedTarget.class);
    }
}
