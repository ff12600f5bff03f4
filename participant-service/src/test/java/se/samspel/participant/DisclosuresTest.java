package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Topics;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class DisclosuresTest {

    @Test
    void aDisclosureHasTheWaivedCategoriesAndNoSnapshotWhenMade() {
        ACase waived = ACase.waived();
        waived.tryDisclosing(ACase.SUBMITTED)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("discloser", equalTo(ACase.REGION))
                .body("recipient", equalTo(ACase.AME))
                .body("version", equalTo(1))
                .body(
                        "categories",
                        contains("IDENTITY", "CONTACT", "NEED", "INCOME", "OCCUPATION_EDUCATION"))
                .body("snapshot", nullValue());
    }

    @Test
    void theRecipientFetchesTheSnapshotAndNotTheDisclosersIds() {
        ACase disclosed = ACase.disclosed();
        fetch(disclosed, ACase.AME)
                .statusCode(200)
                .body("snapshot.IDENTITY.identity.value", equalTo(disclosed.number))
                .body("snapshot.IDENTITY.sex", equalTo(People.sex(disclosed.number)))
                .body("snapshot.IDENTITY.municipalityCode", equalTo("2084"))
                .body("snapshot.NEED", anEmptyMap())
                .body("participantId", nullValue())
                .body("waiverId", nullValue());
        fetch(disclosed, ACase.REGION)
                .statusCode(200)
                .body("snapshot.IDENTITY.identity.value", equalTo(disclosed.number))
                .body("participantId", equalTo(disclosed.participantId));
        fetch(disclosed, ACase.SOCIAL).statusCode(404);
        fetch(disclosed, ACase.FK).statusCode(404);
    }

    @Test
    void eachFetchIsLoggedAtTheDiscloser() {
        ACase disclosed = ACase.disclosed();
        fetch(disclosed, ACase.AME).statusCode(200);
        fetch(disclosed, ACase.AME).statusCode(200);
        assertThat(
                        Database.rows(
                                """
                                select actor || ' ' || controller from access_log
                                where operation = 'fetch-disclosure' and '%s' = any (record_ids)\
                                """
                                        .formatted(disclosed.disclosureId)))
                .containsExactly(ACase.AME + " " + ACase.REGION, ACase.AME + " " + ACase.REGION);
    }

    @Test
    void aWithdrawnEdgeRefusesTheNextFetchAndTheNextDisclosure() {
        ACase disclosed = ACase.disclosed();
        fetch(disclosed, ACase.AME).statusCode(200);
        disclosed.withdraw("1", "{}").then().statusCode(200);
        fetch(disclosed, ACase.AME).statusCode(404);
        fetch(disclosed, ACase.REGION).statusCode(200);
        disclosed
                .tryDisclosing(ACase.SUBMITTED)
                .then()
                .statusCode(422)
                .body("type", endsWith("no-edge"));
    }

    @Test
    void anEdgeCoversItsFirstAndItsLastDay() {
        LocalDate until = ACase.SIGNED.plusDays(10);
        ACase waived = ACase.registered().waive("\"OUTCOME\"", ACase.SIGNED, until);
        waived.tryDisclosing(ACase.SIGNED.minusDays(1)).then().statusCode(422);
        waived.tryDisclosing(ACase.SIGNED).then().statusCode(201);
        waived.tryDisclosing(until).then().statusCode(201);
        waived.tryDisclosing(until.plusDays(1))
                .then()
                .statusCode(422)
                .body("type", endsWith("no-edge"));
    }

    @Test
    void whatWasDisclosedUnderAnOldFormIsNotFetchedToday() {
        ACase disclosed =
                ACase.registered()
                        .waive("\"OUTCOME\"", ACase.SIGNED, ACase.TODAY.minusDays(1))
                        .disclose();
        fetch(disclosed, ACase.AME).statusCode(404);
    }

    @Test
    void aPendingEdgeOrAnotherPersonsFormDisclosesNothing() {
        ACase waived = ACase.waived();
        ACase other = ACase.waived();
        ACase.as(ACase.REGION)
                .body(
                        "{\"waiverId\":\"%s\",\"recipient\":\"%s\",\"disclosedOn\":\"%s\"}"
                                .formatted(waived.waiverId, ACase.FK, ACase.SUBMITTED))
                .post(ACase.API + "/participants/" + waived.participantId + "/disclosures")
                .then()
                .statusCode(422)
                .body("type", endsWith("no-edge"));
        ACase.as(ACase.REGION)
                .body(
                        "{\"waiverId\":\"%s\",\"recipient\":\"%s\",\"disclosedOn\":\"%s\"}"
                                .formatted(other.waiverId, ACase.AME, ACase.SUBMITTED))
                .post(ACase.API + "/participants/" + waived.participantId + "/disclosures")
                .then()
                .statusCode(422)
                .body("type", endsWith("unknown-reference"));
    }

    @Test
    void aProtectedPersonsSnapshotHasTheFlagAndNoMunicipality() {
        ACase hidden =
                ACase.registered(People.next(), "SKYDDAD_FOLKBOKFORING")
                        .waive("\"OUTCOME\"")
                        .disclose();
        fetch(hidden, ACase.AME)
                .statusCode(200)
                .body("snapshot.IDENTITY.protection", equalTo("SKYDDAD_FOLKBOKFORING"))
                .body("snapshot.IDENTITY.municipalityCode", nullValue());
    }

    @Test
    void itIsAnnouncedThin() {
        ACase disclosed = ACase.disclosed();
        assertThat(
                        Topics.text(
                                Topics.await("samspel.participant.v1", 1, disclosed.disclosureId)
                                        .getFirst()))
                .contains("\"waiverId\":\"" + disclosed.waiverId, "\"edgeId\":\"")
                .doesNotContain(disclosed.number, disclosed.participantId);
    }

    private static io.restassured.response.ValidatableResponse fetch(ACase person, String who) {
        return ACase.read(who).get(ACase.API + "/disclosures/" + person.disclosureId).then();
    }
}
