package se.samspel.kit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.kit.testing.EventContract;

class EventContractTest {

    private static final String RELEASE = "contract.release";
    private static final String ASYNC_API =
            """
            asyncapi: 3.0.0
            channels:
              notes:
                address: samspel.note.v1
                messages:
                  noted:
                    $ref: '#/components/messages/noted'
            operations:
              tellNoted:
                action: send
                channel:
                  $ref: '#/channels/notes'
            components:
              messages:
                noted:
                  name: se.samspel.note.noted.v1
                  payload:
                    schema:
                      $ref: events/note.noted.schema.json
                  bindings:
                    kafka:
                      key:
                        description: noteId
            """;
    private static final String SCHEMA =
            """
            {"type": "object", "required": ["noteId"],
             "properties": {"noteId": {"type": "string"}, "colour": {"enum": ["RED"]}}}
            """;
    private static final String EXAMPLE = "{\"noteId\": \"1\", \"colour\": \"RED\"}";

    @TempDir Path contract;

    private @Nullable String releasing;

    @BeforeEach
    void aWholeContract() throws IOException {
        releasing = System.clearProperty(RELEASE);
        write("asyncapi.yaml", ASYNC_API);
        write("events/note.noted.schema.json", SCHEMA);
        write("events/note.noted.example.json", EXAMPLE);
    }

    @AfterEach
    void whatTheBuildWasAskedFor() {
        if (releasing != null) {
            System.setProperty(RELEASE, releasing);
        }
    }

    @Test
    void aWholeContractIsPassed() {
        assertThatCode(() -> EventContract.in(contract).isWhole()).doesNotThrowAnyException();
    }

    @Test
    void aReferenceThatLeadsNowhereIsRefused() throws IOException {
        write("asyncapi.yaml", ASYNC_API.replace("'#/channels/notes'", "'#/channels/nothing'"));

        incomplete("#/channels/nothing leads nowhere");
    }

    @Test
    void aSchemaThatNoMessageHasIsRefused() throws IOException {
        write("events/note.burnt.schema.json", SCHEMA);

        incomplete("note.burnt");
    }

    @Test
    void aTypeThatIsDescribedTwiceOnATopicIsRefused() throws IOException {
        write(
                "asyncapi.yaml",
                ASYNC_API.replace(
                        "      noted:\n        $ref",
                        "      again:\n        $ref: '#/components/messages/noted'\n"
                                + "      noted:\n        $ref"));

        incomplete("is described once on samspel.note.v1");
    }

    @Test
    void aMessageWithoutKeyIsRefused() throws IOException {
        write("asyncapi.yaml", ASYNC_API.replace("description: noteId", "type: string"));

        incomplete("the key of note.noted");
    }

    @Test
    void aTypeThatIsNotItsSchemasIsRefused() throws IOException {
        write("asyncapi.yaml", ASYNC_API.replace("note.noted.v1", "note.written.v1"));

        incomplete("se.samspel.note.noted.v1");
    }

    @Test
    void anExampleAgainstItsSchemaIsRefused() throws IOException {
        write("events/note.noted.example.json", "{\"colour\": \"RED\"}");

        incomplete("by the schema of note.noted");
    }

    @Test
    void aReleasedExampleThatTheSchemaNoLongerTakesIsRefused() throws IOException {
        released();
        write(
                "events/note.noted.schema.json",
                SCHEMA.replace("[\"noteId\"]", "[\"noteId\", \"by\"]"));
        write("events/note.noted.example.json", "{\"noteId\": \"1\", \"by\": \"a\"}");

        incomplete("by the schema of note.noted");
    }

    @Test
    void aMessageThatNobodySendsIsRefused() throws IOException {
        write("asyncapi.yaml", ASYNC_API.replace("operations:", "x-operations:"));

        incomplete("#/channels/notes/messages/noted");
    }

    @Test
    void whatIsReleasedStaysReadable() throws IOException {
        released();
        write("events/note.noted.schema.json", SCHEMA.replace("\"RED\"", "\"RED\", \"BLUE\""));

        assertThatThrownBy(() -> EventContract.in(contract).breaksNoConsumer())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(
                        "note.noted /properties/colour: new enum value \"BLUE\"", ".v2");
    }

    @Test
    void anEventThatWasReleasedMayNotGo() throws IOException {
        released();
        Files.delete(contract.resolve("events/note.noted.schema.json"));

        assertThatThrownBy(() -> EventContract.in(contract).breaksNoConsumer())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("its schema is gone");
    }

    @Test
    void aNewEventBreaksNobody() throws IOException {
        released();
        write("events/note.burnt.schema.json", SCHEMA);

        assertThatCode(() -> EventContract.in(contract).breaksNoConsumer())
                .doesNotThrowAnyException();
    }

    @Test
    void aReleaseThatIsLostIsMissed() {
        assertThatThrownBy(() -> EventContract.in(contract).breaksNoConsumer())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("nothing is released");
    }

    @Test
    void aReleasedSchemaThatIsLostIsMissed() throws IOException {
        released();
        write("events/note.burnt.schema.json", SCHEMA);
        write("events/note.burnt.example.json", EXAMPLE);
        released();
        Files.delete(contract.resolve("released/note.burnt.schema.json"));

        assertThatThrownBy(() -> EventContract.in(contract).breaksNoConsumer())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("note.burnt: its examples are released");
    }

    @Test
    void aReleaseKeepsEveryOlderExample() throws IOException {
        released();
        released();
        write("events/note.noted.example.json", "{\"noteId\": \"2\"}");
        released();

        assertThat(EventContract.in(contract).stored("note.noted"))
                .containsExactly(EXAMPLE, "{\"noteId\": \"2\"}");
        assertThat(contract.resolve("released/note.noted.example-002.json")).exists();
        assertThat(contract.resolve("released/note.noted.example-003.json")).doesNotExist();
    }

    private void released() {
        System.setProperty(RELEASE, "true");
        try {
            EventContract.in(contract).breaksNoConsumer();
        } finally {
            System.clearProperty(RELEASE);
        }
    }

    private void incomplete(String because) {
        assertThatThrownBy(() -> EventContract.in(contract).isWhole())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(because);
    }

    private void write(String file, String text) throws IOException {
        Path path = contract.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
