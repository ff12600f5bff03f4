package se.samspel.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static se.samspel.funding.AGovernedAssociation.agreement;
import static se.samspel.funding.AGovernedAssociation.auditor;
import static se.samspel.funding.AGovernedAssociation.staffRole;
import static se.samspel.funding.AnAssociation.AF;
import static se.samspel.funding.AnAssociation.AVESTA;
import static se.samspel.funding.AnAssociation.FK;
import static se.samspel.funding.AnAssociation.REGION;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;

/** Who works in an office, who audits it, and what its members have agreed on. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class OfficeAndAgreementsTest {

    private AnAssociation association;
    private AGovernedAssociation governed;

    @BeforeEach
    void anAssociation() {
        association = AnAssociation.withMembers();
        governed = new AGovernedAssociation(association);
    }

    @Test
    void aRoleHasItsLimitAndIsChangedByVersion() {
        String id = governed.added("staff-roles", staffRole("staff-1"));
        AnAssociation.authority(FK)
                .get(governed.url("staff-roles/" + id))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("role", equalTo("DIRECTOR"))
                .body("holder", equalTo("staff-1"))
                .body("limitSek", equalTo(100000.50f))
                .body("validUntil", nullValue());
        governed.change("staff-roles/" + id, "1", staffRole("staff-2"))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("holder", equalTo("staff-2"));
        governed.change("staff-roles/" + id, "1", staffRole("staff-2")).then().statusCode(412);
        association
                .office()
                .get(governed.url("staff-roles"))
                .then()
                .body("items.holder", contains("staff-2"));
    }

    @Test
    void aRoleIsNobodysNameAndItsLimitNotNegative() {
        for (String holder : List.of("Anna Andersson", "191212121212")) {
            governed.add("staff-roles", staffRole(holder)).then().statusCode(400);
        }
        governed.add("staff-roles", staffRole("staff-1").replace("100000.50", "-1"))
                .then()
                .statusCode(422)
                .body("type", endsWith("negative-limit"));
        governed.add("staff-roles", staffRole("staff-1").replace("100000.50", "0"))
                .then()
                .statusCode(201);
    }

    @Test
    void aMemberWithoutAuditorIsFound() {
        governed.added("auditors", auditor(FK));
        governed.added("auditors", auditor(REGION, AVESTA));
        String af = governed.added("auditors", auditor(AF));
        findings("2023-12-31")
                .body(
                        "findings.code",
                        contains(
                                "auditor-missing",
                                "auditor-missing",
                                "auditor-missing",
                                "auditor-missing"));
        findings("2024-01-01")
                .body("findings.code", contains("auditor-not-joint"))
                .body("findings.source", contains("lag 2003:1210 25-26 §§"));
        governed.change("auditors/" + af, "1", auditor(AF, FK)).then().statusCode(200);
        findings("2024-01-01").body("findings", empty());
        governed.add("auditors", auditor("2120002254")).then().statusCode(422);
        association.office().get(governed.url("auditors/" + af)).then().statusCode(200);
    }

    private ValidatableResponse findings(String day) {
        return association
                .office()
                .get(governed.url("auditor-findings?on=" + day))
                .then()
                .statusCode(200);
    }

    @Test
    void membersAgreeAndTheAgreementIsChangedByVersion() {
        String id = governed.added("local-agreements", agreement(AVESTA, AF));
        AnAssociation.authority(AnAssociation.HOST)
                .get(governed.url("local-agreements/" + id))
                .then()
                .statusCode(200)
                .body("parties", contains(AVESTA, AF))
                .body("goals", equalTo("Unga nås inom en månad."));
        governed.change("local-agreements/" + id, "1", agreement(AVESTA, AF, FK))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("parties", contains(AVESTA, AF, FK));
        governed.change("local-agreements/" + id, "1", agreement(AVESTA, AF))
                .then()
                .statusCode(412);
    }

    @Test
    void whoIsNoMemberOrAloneAgreesOnNothing() {
        governed.add("local-agreements", agreement(AVESTA))
                .then()
                .statusCode(422)
                .body("type", endsWith("too-few-parties"));
        governed.add("local-agreements", agreement(AVESTA, "2120002254"))
                .then()
                .statusCode(422)
                .body("type", endsWith("party-not-member"));
        governed.add(
                        "local-agreements",
                        agreement(AVESTA, AF).replace("Unga", "19121212-1212 Unga"))
                .then()
                .statusCode(422)
                .body("type", endsWith("identity-number-in-text"));
    }

    @Test
    void aListIsOneStatementHoweverLong() {
        governed.added("local-agreements", agreement(AVESTA, AF));
        List<String> one = list();
        governed.added("local-agreements", agreement(AVESTA, FK));
        governed.added("local-agreements", agreement(AVESTA, REGION));
        assertThat(list()).hasSameSizeAs(one).hasSize(2);
    }

    private List<String> list() {
        return Statements.during(() ->
                association.office().get(governed.url("local-agreements")).then().statusCode(200));
    }
}
