package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;
import se.samspel.kit.testing.Topics;

/**
 * Rectified disclosures, the notice to their recipient, and what the discloser sees of them all.
 */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class RectificationsTest {

    @Test
    void aRectificationGivesTheRecipientTheRecordAsItIsNowAndANotice() {
        ACase disclosed = ACase.disclosed();
        correctSex(disclosed);
        rectify(disclosed, "1", "{\"reason\":\"Fel kön angivet\"}")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("version", equalTo(2))
                .body("rectifiedAt", notNullValue());
        fetch(disclosed, ACase.AME)
                .statusCode(200)
                .body("version", equalTo(2))
                .body("snapshot.IDENTITY.sex", equalTo("OKANT"));
        assertThat(notices(disclosed, 1))
                .singleElement()
                .asString()
                .contains(
                        "\"kind\":\"DISCLOSURE_RECTIFIED\"",
                        "\"disclosureVersion\":2",
                        "\"recipient\":\"" + ACase.AME + "\"",
                        "\"occurredOn\":\"" + ACase.TODAY + "\"")
                .doesNotContain(disclosed.number, disclosed.participantId, "Fel");
        assertThat(
                        Topics.text(
                                Topics.await("samspel.participant.v1", 2, disclosed.disclosureId)
                                        .get(1)))
                .contains("\"version\":2");
    }

    @Test
    void theDiscloserSeesEachVersionAndEachFetch() {
        ACase disclosed = ACase.disclosed();
        fetch(disclosed, ACase.AME).statusCode(200);
        correctSex(disclosed);
        rectify(disclosed, "1", "{}").then().statusCode(200);
        fetch(disclosed, ACase.AME).statusCode(200);
        fetch(disclosed, ACase.REGION).statusCode(200);
        list(disclosed, ACase.REGION)
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(disclosed.disclosureId))
                .body("items[0].recipient", equalTo(ACase.AME))
                .body("items[0].versions.version", contains(1, 2))
                .body(
                        "items[0].versions[0].snapshot.IDENTITY.sex",
                        equalTo(People.sex(disclosed.number)))
                .body("items[0].versions[1].snapshot.IDENTITY.sex", equalTo("OKANT"))
                .body("items[0].versions[0].supersededAt", notNullValue())
                .body("items[0].versions[1].supersededAt", nullValue())
                .body("items[0].fetches.authority", contains(ACase.REGION, ACase.AME, ACase.AME))
                .body("items[0].fetches[1].unit", equalTo("unit-1"))
                .body("items[0].fetches[1].purpose", equalTo("CASE_HANDLING"))
                .body("items[0].moreFetches", equalTo(false));
        list(disclosed, ACase.AME).statusCode(404);
        assertThat(
                        Database.seenBy(
                                "authority:" + ACase.AME,
                                "select id from disclosure_version where disclosure_id = '%s'"
                                        .formatted(disclosed.disclosureId)))
                .isEmpty();
    }

    @Test
    void theListIsPagedAndCostsFiveStatementsHoweverLong() {
        ACase disclosed = ACase.disclosed();
        for (int i = 0; i < 3; i++) {
            fetch(disclosed, ACase.AME).statusCode(200);
            disclosed.tryDisclosing(ACase.SUBMITTED).then().statusCode(201);
        }
        String path = ACase.API + "/waivers/" + disclosed.waiverId + "/disclosures?limit=3";
        ACase.read(ACase.REGION)
                .get(path + "&total=true")
                .then()
                .body("items", hasSize(3))
                .body("_meta.totalRecords", equalTo(4))
                .body("_links.next", notNullValue());
        ACase.read(ACase.REGION).get(path + "&page=2").then().body("items", hasSize(1));
        List<String> seen =
                Statements.during(() -> list(disclosed, ACase.REGION).body("items", hasSize(4)));
        assertThat(seen).as(String.join("\n", seen)).hasSize(5);
    }

    @Test
    void underAWithdrawnEdgeTheRecipientIsToldAndGetsNoNewSnapshot() {
        ACase disclosed = ACase.disclosed();
        disclosed.withdraw("1", "{}").then().statusCode(200);
        rectify(disclosed, "1", "{}").then().statusCode(422).body("type", endsWith("no-edge"));
        rectify(disclosed, "1", "{\"noticeOnly\":true}")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        fetch(disclosed, ACase.AME).statusCode(404);
        assertThat(notices(disclosed, 1)).hasSize(1);
        list(disclosed, ACase.REGION).body("items[0].versions.version", contains(1));
    }

    @Test
    void aRectificationIsTheDisclosersAndNeedsTheVersionRead() {
        ACase disclosed = ACase.disclosed();
        ACase.as(ACase.AME)
                .header("If-Match", "\"1\"")
                .body("{}")
                .post(ACase.API + "/disclosures/" + disclosed.disclosureId + "/rectification")
                .then()
                .statusCode(404);
        ACase.as(ACase.REGION)
                .body("{}")
                .post(ACase.API + "/disclosures/" + disclosed.disclosureId + "/rectification")
                .then()
                .statusCode(428);
        rectify(disclosed, "2", "{}").then().statusCode(412);
        assertThat(
                        Database.rows(
                                "select id from disclosure_notice where disclosure_id = '%s'"
                                        .formatted(disclosed.disclosureId)))
                .isEmpty();
    }

    @Test
    void whatIsDisclosedByLawIsToldFetchedAndEnded() {
        ACase registered = ACase.registered();
        String id =
                AForm.disclose(ACase.REGION, registered.participantId, byLaw("OSL_10_28"))
                        .then()
                        .statusCode(201)
                        .body("legalGround", equalTo("OSL_10_28"))
                        .body("groundReference", equalTo("SFB 110:31"))
                        .body("categories", contains("IDENTITY", "INCOME"))
                        .body("waiverId", nullValue())
                        .extract()
                        .path("id");
        registered.disclosureId = id;
        assertThat(notices(registered, 1))
                .singleElement()
                .asString()
                .contains("\"kind\":\"DISCLOSURE_MADE\"")
                .doesNotContain("SFB");
        fetch(registered, ACase.SOCIAL)
                .statusCode(200)
                .body("snapshot.IDENTITY.identity.value", equalTo(registered.number))
                .body("legalGround", equalTo("OSL_10_28"))
                .body("groundReference", nullValue());
        fetch(registered, ACase.AME).statusCode(404);
        fetch(registered, ACase.REGION)
                .statusCode(200)
                .body("groundReference", equalTo("SFB 110:31"));
        end(registered, "2").then().statusCode(412);
        end(registered, "1")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("endedAt", notNullValue());
        fetch(registered, ACase.SOCIAL).statusCode(404);
        end(registered, "2").then().statusCode(409).body("allowedMoves", empty());
        rectify(registered, "2", "{}").then().statusCode(409);
        rectify(registered, "2", "{\"noticeOnly\":true}").then().statusCode(200);
        assertThat(
                        Topics.records("samspel.participant.v1").stream()
                                .filter(event -> id.equals(event.key())))
                .isEmpty();
    }

    @Test
    void whatIsDisclosedByLawIsRectifiedWhileItStands() {
        ACase registered = ACase.registered();
        registered.disclosureId =
                AForm.disclose(ACase.REGION, registered.participantId, byLaw("OSL_10_2"))
                        .then()
                        .extract()
                        .path("id");
        correctSex(registered);
        rectify(registered, "1", "{}").then().statusCode(200);
        fetch(registered, ACase.SOCIAL).body("snapshot.IDENTITY.sex", equalTo("OKANT"));
    }

    @Test
    void aDisclosureUnderAnEdgeEndsWithTheEdge() {
        end(ACase.disclosed(), "1").then().statusCode(409).body("state", equalTo("MADE"));
    }

    @Test
    void aDisclosureStandsOnOneWholeGroundOfTheList() {
        ACase waived = ACase.waived();
        String law = byLaw("OSL_10_27");
        for (String malformed :
                List.of(
                        "{\"disclosedOn\":\"2020-01-01\",\"recipient\":\"2120002304.ame\"}",
                        law.replace("OSL_10_27", "BENEFIT_CONTROL"),
                        law.replace("\"reference\":\"SFB 110:31\"", "\"reference\":\"\""),
                        law.replace(",\"categories\":[\"IDENTITY\",\"INCOME\"]", ""),
                        law.replace("\"recipient\":\"" + ACase.SOCIAL + "\",", ""),
                        law.replace("{\"rec", "{\"waiverId\":\"" + waived.waiverId + "\",\"rec"))) {
            AForm.disclose(ACase.REGION, waived.participantId, malformed).then().statusCode(400);
        }
        AForm.disclose(ACase.REGION, waived.participantId, law.replace(ACase.SOCIAL, ACase.REGION))
                .then()
                .statusCode(422)
                .body("type", endsWith("disclosure-to-itself"));
        AForm.disclose(
                        ACase.REGION,
                        waived.participantId,
                        law.replace(ACase.TODAY.toString(), ACase.TODAY.plusDays(1).toString()))
                .then()
                .statusCode(422)
                .body("type", endsWith("future-act-date"));
        AForm.disclose(ACase.AME, waived.participantId, law).then().statusCode(404);
    }

    private static String byLaw(String code) {
        return """
        {"recipient":"%s","disclosedOn":"%s","categories":["IDENTITY","INCOME"],\
        "legalGround":{"code":"%s","reference":"SFB 110:31"}}\
        """
                .formatted(ACase.SOCIAL, ACase.TODAY, code);
    }

    private static void correctSex(ACase person) {
        Database.execute(
                "update participant set sex = 'OKANT' where id = '%s'"
                        .formatted(person.participantId));
    }

    private static Response rectify(ACase person, String version, String body) {
        return act(person, "rectification", version, body);
    }

    private static Response end(ACase person, String version) {
        return act(person, "withdrawal", version, "{\"reason\":\"Behövs inte\"}");
    }

    private static Response act(ACase person, String act, String version, String body) {
        return ACase.as(ACase.REGION)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(ACase.API + "/disclosures/" + person.disclosureId + "/" + act);
    }

    private static ValidatableResponse fetch(ACase person, String who) {
        return ACase.read(who).get(ACase.API + "/disclosures/" + person.disclosureId).then();
    }

    private static ValidatableResponse list(ACase person, String who) {
        return ACase.read(who)
                .get(ACase.API + "/waivers/" + person.waiverId + "/disclosures")
                .then();
    }

    private static List<String> notices(ACase person, int count) {
        return Topics.await(
                        "samspel.participant.v1",
                        count,
                        record ->
                                "se.samspel.notice.given.v1"
                                                .equals(Topics.header(record, "ce_type"))
                                        && Topics.text(record).contains(person.disclosureId))
                .stream()
                .map(Topics::text)
                .toList();
    }
}
