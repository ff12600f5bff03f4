package se.samspel.participant;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Tokens;

/** Who calls inside an authority: some unit's system, or a person who has logged in. */
record Staff(String token, String user, String unit, String purpose) {

    /** Hands a record over to another unit. */
    static final String TO_UNIT_2 =
            "{\"responsibleUnits\":[\"unit-2\"],\"caseworkers\":[\"worker-2\"]}";

    static Staff of(String authority, String unit) {
        return new Staff(Tokens.authority(authority), "someone-" + unit, unit, "CASE_HANDLING");
    }

    static Staff handler(String authority, String handler) {
        return new Staff(Tokens.handler(authority, handler), "anyone", "unit-1", "CASE_HANDLING");
    }

    Staff with(String otherPurpose) {
        return new Staff(token, user, unit, otherPurpose);
    }

    RequestSpecification reads() {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .headers(
                        Map.of(
                                "Samspel-Acting-User", user,
                                "Samspel-Acting-Unit", unit,
                                "Samspel-Purpose", purpose));
    }

    RequestSpecification acts() {
        return reads().header("Idempotency-Key", UUID.randomUUID().toString());
    }

    RequestSpecification acts(String version) {
        return acts().header("If-Match", "\"" + version + "\"");
    }

    /** What is there for review of a person, oldest first: kind and acting unit. */
    static java.util.List<String> reviewable(String participantId) {
        return Database.rows(
                "select kind || ' ' || acting_unit from reviewable_event"
                        + " where participant_id = '"
                        + participantId
                        + "' order by id");
    }
}
