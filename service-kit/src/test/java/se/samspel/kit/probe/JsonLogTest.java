package se.samspel.kit.probe;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.bootstrap.logging.InitialConfigurator;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import org.jboss.logging.Logger;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.handlers.ConsoleHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Headers;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;

@QuarkusTest
@TestProfile(JsonLogTest.AsInProduction.class)
@WithTestResource(SamspelStack.class)
class JsonLogTest {

    public static final class AsInProduction implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.log.console.json.enabled", "true");
        }
    }

    private final Lines lines = new Lines();

    /** Each line as the console's handler writes it. */
    private static final class Lines extends ExtHandler {

        private final List<String> written = new CopyOnWriteArrayList<>();
        private final ConsoleHandler console =
                Arrays.stream(InitialConfigurator.DELAYED_HANDLER.getHandlers())
                        .filter(ConsoleHandler.class::isInstance)
                        .map(ConsoleHandler.class::cast)
                        .findFirst()
                        .orElseThrow();

        @Override
        protected void doPublish(ExtLogRecord record) {
            if (console.getFilter().isLoggable(record)) {
                written.add(console.getFormatter().format(record));
            }
        }

        JsonNode holding(String word) throws JsonProcessingException {
            String line =
                    written.stream().filter(each -> each.contains(word)).findFirst().orElseThrow();
            return new ObjectMapper().readTree(line);
        }
    }

    private static java.util.logging.Logger root() {
        return java.util.logging.Logger.getLogger("");
    }

    @BeforeEach
    void listen() {
        Handler handler = lines;
        root().addHandler(handler);
    }

    @AfterEach
    void stopListening() {
        root().removeHandler(lines);
    }

    @Test
    void aLineIsAnObjectWithTheTraceOfTheCall() throws JsonProcessingException {
        String trace =
                given().auth()
                        .oauth2(
                                Tokens.token(
                                        List.of("samspel-probe"),
                                        "referral.read",
                                        Map.of("authority", Notes.FK, "association", "2220002139")))
                        .headers(Headers.acting())
                        .get("/probe/v1/notes")
                        .then()
                        .statusCode(403)
                        .extract()
                        .path("traceId");

        JsonNode line = lines.holding("ALERT token with both claims");
        assertThat(line.path("mdc").path("traceId").asText()).isEqualTo(trace);
        assertThat(line.path("level").asText()).isEqualTo("ERROR");
        assertThat(line.path("api").asText()).isEqualTo("probe");
        assertThat(line.path("timestamp").asText()).startsWith("2");
    }

    @Test
    void anExceptionsTextIsInNoLine() throws JsonProcessingException {
        Logger.getLogger(JsonLogTest.class)
                .error(
                        "it went wrong",
                        new IllegalStateException(
                                "row 194001042383", new IllegalArgumentException("Anna")));

        JsonNode line = lines.holding("it went wrong");
        assertThat(line.path("message").asText())
                .matches(
                        "it went wrong: java.lang.IllegalStateException at .*"
                                + " <- java.lang.IllegalArgumentException at .*");
        assertThat(line.toString()).doesNotContain("194001042383", "Anna");
    }
}
