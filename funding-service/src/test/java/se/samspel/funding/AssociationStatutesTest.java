package se.samspel.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static se.samspel.funding.AGovernedAssociation.statutes;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;

/** An association's statutes, and which hold on a day. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class AssociationStatutesTest {

    private AnAssociation association;
    private AGovernedAssociation governed;

    @BeforeEach
    void anAssociation() {
        association = AnAssociation.withMembers();
        governed = new AGovernedAssociation(association);
    }

    @Test
    void theOfficeRegistersStatutesAndMembersReadThem() {
        String id =
                governed.added(
                        "statutes",
                        statutes(
                                "2019-04-01",
                                ",\"termYears\":2,\"termFirstDay\":\"01-01\",\"exitNoticeMonths\":12,"
                                        + "\"majorities\":[{\"decision\":\"BUDGET\","
                                        + "\"majority\":\"QUALIFIED\"}]"
                                        + AGovernedAssociation.rotation("2019-04-01")));
        AnAssociation.authority(AnAssociation.FK)
                .get(governed.url("statutes/" + id))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("validFrom", equalTo("2019-04-01"))
                .body("documentReference", equalTo("Diarium 2019:14"))
                .body("adoptions.organisationNumber", contains(AnAssociation.AVESTA))
                .body("terms.termYears", equalTo(2))
                .body("terms.termFirstDay", equalTo("01-01"))
                .body("terms.exitNoticeMonths", equalTo(12))
                .body("terms.majorities[0].decision", equalTo("BUDGET"))
                .body("terms.qualifiedOf", equalTo(3))
                .body("terms.chairRotation.years", equalTo(2));
    }

    @Test
    void thoseOfADayAreTheLastThatHaveBegun() {
        String first = governed.added("statutes", statutes("2019-04-01", ""));
        String second = governed.added("statutes", statutes("2023-04-01", ""));
        inForce("2019-03-31", null, 36);
        inForce("2019-04-01", first, 36);
        inForce("2023-03-31", first, 36);
        inForce("2023-04-01", second, 36);
        association
                .office()
                .get(governed.url("statutes?total=true"))
                .then()
                .body("items.id", contains(second, first))
                .body("_meta.totalRecords", equalTo(2));
    }

    private void inForce(String day, String id, int months) {
        association
                .office()
                .get(governed.url("statutes/in-force?on=" + day))
                .then()
                .statusCode(200)
                .body("on", equalTo(day))
                .body("statutesId", id == null ? nullValue() : equalTo(id))
                .body("terms.exitNoticeMonths", equalTo(months))
                .body("terms.ordinaryPerMember", id == null ? nullValue() : equalTo(1));
    }

    @Test
    void aMemberWhoseDecisionIsMissingIsFound() {
        governed.added("statutes", statutes("2019-04-01", ""));
        association
                .office()
                .get(governed.url("statutes/in-force"))
                .then()
                .body("findings.code", hasItem("adoption-missing"))
                .body(
                        "findings.organisationNumber",
                        contains(AnAssociation.AF, AnAssociation.FK, AnAssociation.REGION));
    }

    @Test
    void noTwoBeginOnOneDay() {
        governed.added("statutes", statutes("2019-04-01", ""));
        governed.add("statutes", statutes("2019-04-01", ""))
                .then()
                .statusCode(409)
                .body("type", endsWith("already-exists"));
    }

    @Test
    void whatWasRegisteredIsCorrectedByVersion() {
        String id = governed.added("statutes", statutes("2019-04-01", ""));
        String corrected = statutes("2019-05-01", ",\"exitNoticeMonths\":24");
        association
                .office()
                .body(corrected)
                .put(governed.url("statutes/" + id))
                .then()
                .statusCode(428);
        governed.change("statutes/" + id, "7", corrected).then().statusCode(412);
        governed.change("statutes/" + id, "1", corrected)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("validFrom", equalTo("2019-05-01"));
        inForce("2019-05-01", id, 24);
    }

    @Test
    void brokenRulesHaveCodesOfTheirOwn() {
        refused(",\"exitNoticeMonths\":37", "exit-notice-too-long");
        refused(",\"termYears\":5", "term-too-long");
        refused(",\"termFirstDay\":\"02-29\"", "no-such-day");
        refused(",\"qualifiedVotes\":1,\"qualifiedOf\":2", "qualified-majority-unfit");
        refused(
                """
                ,"majorities":[{"decision":"LOAN","majority":"SIMPLE"},
                  {"decision":"LOAN","majority":"UNANIMOUS"}]\
                """,
                "decision-twice");
        governed.add("statutes", statutes("2019-04-01", ",\"termFirstDay\":\"13-01\""))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/terms/termFirstDay"));
        governed.add("statutes", statutes("2019-04-01", ",\"color\":1")).then().statusCode(400);
        association
                .office()
                .get(governed.url("statutes/in-force?on=2026-02-30"))
                .then()
                .statusCode(400);
    }

    private void refused(String terms, String code) {
        governed.add("statutes", statutes("2019-04-01", terms))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:" + code));
    }

    @Test
    void theTermsOfADayAreOneReadAndTheMembersAnother() {
        governed.added("statutes", statutes("2019-04-01", ""));
        assertThat(
                        Statements.during(() ->
                                association
                                        .office()
                                        .get(governed.url("statutes/in-force"))
                                        .then()
                                        .statusCode(200)))
                .hasSize(3);
    }
}
