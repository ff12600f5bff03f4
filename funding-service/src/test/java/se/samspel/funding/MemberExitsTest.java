package se.samspel.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static se.samspel.funding.AGovernedAssociation.notice;
import static se.samspel.funding.AGovernedAssociation.statutes;
import static se.samspel.funding.AnAssociation.AVESTA;
import static se.samspel.funding.AnAssociation.TODAY;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.EventContract;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Topics;

/** How members leave an association and come back, and whether those left cover its area. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class MemberExitsTest {

    private AnAssociation association;
    private AGovernedAssociation governed;

    @BeforeEach
    void anAssociation() {
        association = AnAssociation.withMembers();
        governed = new AGovernedAssociation(association);
    }

    @Test
    void byLawAMemberLeavesThreeYearsAfterItsNotice() {
        governed.exit(AVESTA, "/notice", "1", notice("2024-02-29"))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("leftOn", nullValue())
                .body("exitNotice.noticeOn", equalTo("2024-02-29"))
                .body("exitNotice.leavesOn", equalTo("2027-02-28"));
    }

    @Test
    void theStatutesOfTheDayOfNoticeMakeItShorter() {
        governed.added("statutes", statutes("2020-01-01", ",\"exitNoticeMonths\":12"));
        governed.exit(AVESTA, "/notice", "1", notice("2020-06-15"))
                .then()
                .statusCode(200)
                .body("exitNotice.leavesOn", equalTo("2021-06-15"));
        governed.exit(AnAssociation.REGION, "/notice", "1", notice("2019-12-31"))
                .then()
                .statusCode(200)
                .body("exitNotice.leavesOn", equalTo("2022-12-31"));
    }

    @Test
    void noticeIsNotGivenTomorrowNorTwice() {
        governed.exit(AVESTA, "/notice", "1", notice(TODAY.plusDays(1)))
                .then()
                .statusCode(422)
                .body("type", endsWith("future-act-date"));
        governed.exit(AVESTA, "/notice", "1", notice(TODAY)).then().statusCode(200);
        governed.exit(AVESTA, "/notice", "2", notice(TODAY)).then().statusCode(409);
        governed.exit(AVESTA, "", "2", "")
                .then()
                .statusCode(422)
                .body("type", endsWith("still-under-notice"));
        governed.exit(AVESTA, "/notice-withdrawal", "2", "")
                .then()
                .statusCode(200)
                .body("exitNotice", nullValue());
        governed.exit(AVESTA, "/notice-withdrawal", "3", "").then().statusCode(409);
    }

    @Test
    void aMoveNeedsTheVersionThatWasRead() {
        governed.exit(AVESTA, "/notice", "9", notice("2020-06-15")).then().statusCode(412);
        association
                .operator()
                .body(notice("2020-06-15"))
                .post(governed.url("members/" + AVESTA + "/exit/notice"))
                .then()
                .statusCode(428);
    }

    @Test
    void whoHasLeftReadsNoMoreAndItsHistoryStays() {
        leave();
        AnAssociation.authority(AnAssociation.HOST)
                .get(AnAssociation.API + association.path())
                .then()
                .statusCode(404);
        association
                .office()
                .get(governed.url("members/" + AVESTA))
                .then()
                .statusCode(200)
                .body("leftOn", equalTo("2023-06-15"))
                .body("joinedOn", equalTo("2015-01-01"));
    }

    @Test
    void whoHasLeftAppliesNoMoreNotEvenByADraftThatItHad() {
        AnApplication draft = AnApplication.drafted(association, association.intervention());
        leave();
        draft.byHost("submissions", "{\"on\":\"2019-09-30\"}").then().statusCode(404);
        AnApplication.host()
                .get(AnAssociation.API + "/applications/" + draft.id())
                .then()
                .statusCode(404);
    }

    @Test
    void whoRejoinsHasItsFormerPeriodAndItsAuthoritiesReadAgain() {
        leave();
        String units = ",\"authorities\":[{\"unit\":\"bildning\",\"name\":\"Avesta bildning\"}]";
        association
                .join(AVESTA, "KOMMUN", units)
                .then()
                .statusCode(422)
                .body("type", endsWith("rejoins-too-early"));
        association
                .operator()
                .body(
                        """
                        {"organisationNumber":"%s","name":"Avesta","party":"KOMMUN",
                         "municipalityCode":"2084","joinedOn":"2026-01-01"%s}\
                        """
                                .formatted(AVESTA, units))
                .post(governed.url("members"))
                .then()
                .statusCode(201)
                .header("ETag", "\"4\"")
                .body("joinedOn", equalTo("2026-01-01"))
                .body("leftOn", nullValue())
                .body("formerPeriods.joinedOn", contains("2015-01-01"))
                .body("formerPeriods.leftOn", contains("2023-06-15"))
                .body(
                        "authorities.authority",
                        contains(AVESTA + ".ame", AVESTA + ".social", AVESTA + ".bildning"));
        for (String unit : List.of(".ame", ".bildning")) {
            AnAssociation.authority(AVESTA + unit)
                    .get(AnAssociation.API + association.path())
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void everyMoveIsToldAsTheMembersState() {
        leave();
        List<ConsumerRecord<String, byte[]>> told =
                Topics.await("samspel.funding.v1", 3, association.id() + "/" + AVESTA);
        told.forEach(EventContract.own()::describes);
        JsonPath joined = JsonPath.from(Topics.text(told.get(0)));
        assertThat(joined.<Object>get("leavesOn")).isNull();
        JsonPath underNotice = JsonPath.from(Topics.text(told.get(1)));
        assertThat(underNotice.getString("leavesOn")).isEqualTo("2023-06-15");
        assertThat(underNotice.<Object>get("leftOn")).isNull();
        JsonPath left = JsonPath.from(Topics.text(told.get(2)));
        assertThat(left.getString("leftOn")).isEqualTo("2023-06-15");
        assertThat(left.getInt("version")).isEqualTo(3);
    }

    @Test
    void membersThatCoverTheirAreaAreFoundWhole() {
        area("").body("on", equalTo(TODAY.toString())).body("findings", empty());
        area("?on=2014-12-31")
                .body("findings.code", equalTo(Collections.nCopies(4, "party-missing")));
        leave();
        area("?on=2023-06-15").body("findings", empty());
        area("?on=2023-06-16")
                .body("findings.code", contains("party-missing", "municipality-missing"))
                .body("findings[1].organisationNumber", equalTo(AnAssociation.REGION))
                .body("findings[1].source", equalTo("lag 2003:1210 3 §"));
    }

    private ValidatableResponse area(String query) {
        return AnAssociation.authority(AnAssociation.FK)
                .get(governed.url("area-findings" + query))
                .then()
                .statusCode(200);
    }

    private void leave() {
        governed.exit(AVESTA, "/notice", "1", notice("2020-06-15")).then().statusCode(200);
        governed.exit(AVESTA, "", "2", "")
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("leftOn", equalTo("2023-06-15"));
    }
}
