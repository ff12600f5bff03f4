package se.samspel.participant;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.Headers;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;

/** Blind indexes that another key has made are made anew from the sealed numbers. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
@TestProfile(EverySecond.class)
class IndexRenewalTest {

    private static final String ORDERS = ACase.API + "/upkeep-orders";

    @Test
    void aPersonIsFoundAgainByEveryNumberThatItHasHad() {
        ACase person = ACase.registered();
        String newNumber = People.next();
        Staff.of(ACase.REGION, "unit-1")
                .acts("1")
                .body(
                        "{\"identity\":{\"type\":\"PERSONNUMMER\",\"value\":\"%s\"},\"changedOn\":\"%s\"}"
                                .formatted(newNumber, ACase.TODAY))
                .post(ACase.API + "/participants/" + person.participantId + "/identity-changes")
                .then()
                .statusCode(200);
        List<String> before = indexes(person);
        Database.execute(
                "update participant set identity_index = sha256(identity_index),"
                        + " birth_index = sha256(birth_index);"
                        + " update identity_history set identity_index = sha256(identity_index)");
        found(newNumber).then().body("items", empty());

        renew();

        assertThat(indexes(person)).isEqualTo(before).hasSize(3);
        found(newNumber).then().body("items.id", contains(person.participantId));
        found(person.number).then().body("items.id", contains(person.participantId));
    }

    private static void renew() {
        String id =
                given().auth()
                        .oauth2(Tokens.operator())
                        .headers(Headers.once())
                        .contentType(ContentType.JSON)
                        .body("{\"work\":\"RENEW_BLIND_INDEX\"}")
                        .post(ORDERS)
                        .then()
                        .statusCode(202)
                        .extract()
                        .path("id");
        Eventually.holds(() ->
                given().auth()
                        .oauth2(Tokens.operator())
                        .get(ORDERS + "/" + id)
                        .then()
                        .body("state", equalTo("DONE")));
    }

    private static List<String> indexes(ACase of) {
        return Database.rows(
                """
                select encode(identity_index, 'hex') from participant where id = '%1$s'
                union all select encode(birth_index, 'hex') from participant where id = '%1$s'
                union all select encode(identity_index, 'hex') from identity_history
                  where participant_id = '%1$s'\
                """
                        .formatted(of.participantId));
    }

    private static Response found(String number) {
        return Staff.of(ACase.REGION, "unit-1")
                .reads()
                .body(
                        "{\"identity\":{\"type\":\"PERSONNUMMER\",\"value\":\"%s\"}}"
                                .formatted(number))
                .post(ACase.API + "/participant-searches");
    }
}
