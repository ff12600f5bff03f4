package se.samspel.kit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SchemaChange;

class SchemaChangeTest {

    private static final String RELEASED =
            """
            {"title": "referral.received", "type": "object", "required": ["id", "state"],
             "properties": {
               "id": {"type": "string", "format": "uuid", "maxLength": 36},
               "state": {"const": "RECEIVED"},
               "sex": {"enum": ["WOMAN", "MAN"]},
               "queuedOn": {"type": ["string", "null"], "format": "date"},
               "capacity": {"type": "integer", "minimum": 1},
               "lines": {"type": "array", "maxItems": 9, "items": {
                 "type": "object", "properties": {"code": {"type": "string"}}}}}}
            """;

    @Test
    void theSameSchemaBreaksNobody() {
        assertThat(changed("received", "received")).isEmpty();
    }

    @Test
    void anotherTextAboutItBreaksNobody() {
        assertThat(changed("\"title\": \"referral.received\"", "\"description\": \"now told\""))
                .isEmpty();
    }

    @Test
    void aNewFieldBreaksNobodyWhetherRequiredOrNot() {
        assertThat(
                        changed(
                                "\"properties\": {\n",
                                "\"properties\": {\"unit\": {\"type\": \"string\"},"))
                .isEmpty();
        assertThat(
                        changed(
                                "\"state\"],\n \"properties\": {",
                                "\"state\", \"unit\"], \"properties\": {\"unit\": {\"type\":"
                                        + " \"string\"},"))
                .isEmpty();
    }

    @Test
    void aFieldThatBecomesRequiredBreaksNobody() {
        assertThat(changed("\"state\"],", "\"state\", \"queuedOn\"],")).isEmpty();
    }

    @Test
    void aTighterLimitBreaksNobody() {
        assertThat(changed("\"maxLength\": 36", "\"maxLength\": 30")).isEmpty();
        assertThat(changed("\"minimum\": 1", "\"minimum\": 2, \"maximum\": 5")).isEmpty();
        assertThat(changed("{\"type\": \"string\"}", "{\"type\": \"string\", \"pattern\": \"A\"}"))
                .isEmpty();
        assertThat(changed("[\"WOMAN\", \"MAN\"]", "[\"WOMAN\"]")).isEmpty();
    }

    @Test
    void aRemovedFieldIsRefused() {
        assertThat(changed("\"sex\": {\"enum\": [\"WOMAN\", \"MAN\"]},", ""))
                .containsExactly("/properties/sex: field removed or renamed");
    }

    @Test
    void aRenamedFieldIsRefused() {
        assertThat(changed("\"queuedOn\"", "\"queuedAt\""))
                .containsExactly("/properties/queuedOn: field removed or renamed");
        assertThat(changed("\"code\"", "\"kind\""))
                .containsExactly(
                        "/properties/lines/items/properties/code: field removed or renamed");
    }

    @Test
    void aFieldThatMayBeAbsentNowIsRefused() {
        assertThat(changed("[\"id\", \"state\"]", "[\"id\"]"))
                .containsExactly("/properties/state: no longer required");
    }

    @Test
    void anotherTypeIsRefused() {
        assertThat(changed("[\"string\", \"null\"]", "\"string\""))
                .containsExactly("/properties/queuedOn: type narrowed: no longer null");
        assertThat(changed("\"type\": \"integer\"", "\"type\": [\"integer\", \"null\"]"))
                .containsExactly("/properties/capacity: type widened: now also null");
        assertThat(changed("\"type\": \"integer\"", "\"type\": \"number\""))
                .containsExactly(
                        "/properties/capacity: type narrowed: no longer integer",
                        "/properties/capacity: type widened: now also number");
    }

    @Test
    void aNewEnumValueIsRefused() {
        assertThat(changed("\"MAN\"]", "\"MAN\", \"UNKNOWN\"]"))
                .containsExactly("/properties/sex: new enum value \"UNKNOWN\"");
        assertThat(changed("{\"enum\": [\"WOMAN\", \"MAN\"]}", "{}"))
                .containsExactly("/properties/sex: enum loosened: any value may come");
    }

    @Test
    void aLoosenedConstIsRefused() {
        assertThat(changed("{\"const\": \"RECEIVED\"}", "{\"enum\": [\"RECEIVED\", \"SEEN\"]}"))
                .containsExactly("/properties/state: const loosened to \"SEEN\"");
        assertThat(changed("{\"const\": \"RECEIVED\"}", "{\"type\": \"string\"}"))
                .containsExactly("/properties/state: const loosened: any value may come");
    }

    @Test
    void aLoosenedLimitIsRefused() {
        assertThat(changed("\"maxLength\": 36", "\"maxLength\": 60"))
                .containsExactly("/properties/id/maxLength: limit loosened from 36 to 60");
        assertThat(changed("\"minimum\": 1", "\"minimum\": 0"))
                .containsExactly("/properties/capacity/minimum: limit loosened from 1 to 0");
        assertThat(changed(", \"maxLength\": 36", ""))
                .containsExactly("/properties/id/maxLength: limit removed");
        assertThat(changed("\"uuid\"", "\"uri\""))
                .containsExactly("/properties/id/format: changed from \"uuid\" to \"uri\"");
    }

    @Test
    void anArrayOfAnythingIsRefused() {
        assertThat(
                        changed(
                                ", \"items\": {\n     \"type\": \"object\", \"properties\":"
                                        + " {\"code\": {\"type\": \"string\"}}}",
                                ""))
                .containsExactly("/properties/lines/items: removed");
    }

    @Test
    void aKeywordThatIsNotUnderstoodMayNotCome() {
        assertThat(changed("{\"const\": \"RECEIVED\"}", "{\"const\": \"RECEIVED\", \"not\": {}}"))
                .containsExactly(
                        "/properties/state/not: a keyword that this check doesn't understand");
    }

    @Test
    void whereNoOtherFieldMayComeNoneMayBeAdded() throws JsonProcessingException {
        var closed = json("{\"additionalProperties\": false, \"properties\": {}}");
        var added = json("{\"additionalProperties\": false, \"properties\": {\"a\": {}}}");

        assertThat(SchemaChange.faults(closed, added))
                .containsExactly("/properties/a: new field where none may come");
        assertThat(SchemaChange.faults(closed, json("{\"properties\": {}}")))
                .containsExactly("/additionalProperties: opened");
    }

    /** What the released schema's consumers stumble over when this text stands for that. */
    private static List<String> changed(String released, String now) {
        assertThat(RELEASED).contains(released);
        try {
            return SchemaChange.faults(json(RELEASED), json(RELEASED.replace(released, now)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text);
    }
}
