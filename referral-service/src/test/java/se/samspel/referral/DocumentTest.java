package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static se.samspel.referral.APrint.print;
import static se.samspel.referral.APrint.saysExactly;
import static se.samspel.referral.APrint.text;
import static se.samspel.referral.Setting.AME;
import static se.samspel.referral.Setting.FK;
import static se.samspel.referral.Setting.REGION;
import static se.samspel.referral.Setting.SOCIAL;
import static se.samspel.referral.Setting.TODAY;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;
import se.samspel.kit.testing.Topics;

/** A printed referral says what its reader may know, word by word. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class DocumentTest {

    private static final String NEED =
            "Vill pröva arbetsträning & stöd < 50 %.\nHelst på förmiddagar.";

    private final Calls region = Calls.as(REGION);
    private final Calls host = Calls.as(AME);

    @BeforeEach
    void theAuthoritiesHaveNames() {
        Setting.members();
        named(REGION, authority(REGION, "Region Dalarna"));
        named(FK, authority(FK, "Försäkringskassan"));
        named(
                "2120002304",
                authority(SOCIAL, "Socialtjänsten")
                        + ","
                        + authority(AME, "Arbetsmarknadsenheten"));
        Eventually.holds(() ->
                assertThat(Database.rows("select version from member where version = 2"))
                        .hasSizeGreaterThanOrEqualTo(3));
    }

    @Test
    void theReferrerReadsItsOwnReferralAndWhatItMayKnowOfIt() throws IOException {
        String id = queued(SignedWaiver.valid());
        saysExactly(
                text(print(region, id, "sv")),
                """
                Remiss Samverkansteam Uppgift Värde
                Remitterande myndighet Region Dalarna (2321000180)
                Mottagande myndighet (huvudman) Arbetsmarknadsenheten (2120002304.ame)
                Försörjande myndighet Försäkringskassan (2021005521)
                Referens %s Läge I kö
                Förlopp Uppgift Värde
                Skickad %s Mottagen %s Studiebesök %s, remittenten var med
                Svar Accepterad Besvarad %s Ställd i kö %s Plats i kön 1 Väntetid i dagar 9
                Behov Vill pröva arbetsträning & stöd < 50 %%. Helst på förmiddagar.
                Bilagor Titel Avser Slag Storlek Bifogad
                Läkarutlåtande hälsa PDF 1 kB %s
                Önskemål behov PDF 1 kB %s
                Utskriven NOW av unit-1, Region Dalarna (2321000180).
                Utskriften visar det som myndigheten får veta av remissen den dagen.
                """
                        .formatted(id, day(9), day(6), day(6), day(5), day(4), day(8), day(7)));
    }

    @Test
    void theHostReadsTheHistoryTooAndTheFilesThatAreWaived() throws IOException {
        String id = queued(SignedWaiver.valid());
        saysExactly(
                text(print(host, id, "en")),
                """
                Referral Samverkansteam Fact Value
                Referring authority Region Dalarna (2321000180)
                Receiving authority (host) Arbetsmarknadsenheten (2120002304.ame)
                Income authority Försäkringskassan (2021005521)
                Reference %s State In the queue
                Course Fact Value
                Submitted %s Received %s Introductory visit %s, with the referrer
                Response Accepted Responded %s Put in the queue %s
                Place in the queue 1 Days of waiting 9
                Need Vill pröva arbetsträning & stöd < 50 %%. Helst på förmiddagar.
                Attachments Title About Kind Size Attached
                Önskemål need PDF 1 kB %s
                History Date Event Reason Recorded by Recorded
                %s Submitted 2321000180, unit-1 NOW
                %s Received 2120002304.ame, unit-1 NOW
                %s Accepted 2120002304.ame, unit-1 NOW
                %s Put in the queue 2120002304.ame, unit-1 NOW
                Printed NOW by unit-1, Arbetsmarknadsenheten (2120002304.ame).
                The document shows what the authority may know of the referral on that day.
                """
                        .formatted(
                                id, day(9), day(6), day(6), day(5), day(4), day(7), day(9), day(6),
                                day(5), day(4)));
    }

    @Test
    void theIncomeAuthorityReadsTheStateAndTheEnrolmentAlone() throws IOException {
        String id = queued(SignedWaiver.valid());
        enrolled(id);
        saysExactly(
                text(print(Calls.as(FK), id, "sv")),
                """
                Remiss Samverkansteam Uppgift Värde
                Remitterande myndighet Region Dalarna (2321000180)
                Mottagande myndighet (huvudman) Arbetsmarknadsenheten (2120002304.ame)
                Försörjande myndighet Försäkringskassan (2021005521)
                Referens %s Läge Inskriven
                Förlopp Uppgift Värde Inskriven %s
                Utskriven NOW av unit-1, Försäkringskassan (2021005521).
                Utskriften visar det som myndigheten får veta av remissen den dagen.
                """
                        .formatted(id, day(0)));
    }

    @Test
    void aDeclinedReferralSaysWhyInWords() throws IOException {
        String id =
                region.submit(
                        Setting.intervention(),
                        SignedWaiver.valid(),
                        TODAY.minusDays(9).toString());
        host.move(
                        id,
                        "responses",
                        "{\"response\":\"DECLINED\",\"respondedOn\":\"%s\",\"reason\":\"NO_CAPACITY\"}"
                                .formatted(TODAY))
                .then()
                .statusCode(200);
        assertThat(text(print(region, id, "sv")))
                .contains("Läge Avböjd", "Orsak till att remissen avböjdes plats saknas")
                .doesNotContain("NO_CAPACITY", "Händelser", "Bilagor", "Behov");
        assertThat(text(print(host, id, "en"))).contains("Why it was declined no place");
    }

    @Test
    void withoutAnEdgeTheReferrersDocumentEndsAtTheReception() throws IOException {
        SignedWaiver waiver = SignedWaiver.valid();
        String id = queued(waiver);
        waiver.withdrawnBack();
        assertThat(text(print(region, id, "sv")))
                .contains("Läge Mottagen", "Behov", "Bilagor")
                .doesNotContain("kö", "Besvarad", "Studiebesök", "Väntetid");
    }

    @Test
    void theDocumentIsTaggedAndInItsLanguage() throws IOException {
        String id = queued(SignedWaiver.valid());
        for (String language : new String[] {"sv", "en"}) {
            Response printed = print(region, id, language);
            printed.then()
                    .header("Content-Language", language)
                    .header("Vary", "Accept-Language")
                    .header("Cache-Control", "private, no-store")
                    .header("Content-Disposition", "attachment; filename=\"referral.pdf\"");
            try (PDDocument document = Loader.loadPDF(printed.asByteArray())) {
                var catalog = document.getDocumentCatalog();
                assertThat(catalog.getLanguage()).isEqualTo(language);
                assertThat(catalog.getMarkInfo().isMarked()).isTrue();
                assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
                assertThat(document.getDocumentInformation().getTitle())
                        .isEqualTo(language.equals("sv") ? "Remiss" : "Referral");
            }
        }
        region.reading()
                .accept("application/json")
                .get("/referral/v1/referrals/" + id + "/document")
                .then()
                .statusCode(406);
    }

    @Test
    void printingIsLoggedAsSuchWithTheAttachments() {
        String id = queued(SignedWaiver.valid());
        print(host, id, "sv");
        assertThat(
                        Database.rows(
                                """
                                select controller || ' ' || cardinality(record_ids) from access_log
                                where operation = 'print-referral' and record_ids @> array['%s'::uuid]
                                """
                                        .formatted(id)))
                .containsExactly(AME + " 2");
    }

    @Test
    void aDocumentTakesAsManyStatementsForManyAttachmentsAsForFew() {
        String id = queued(SignedWaiver.valid());
        long few = asked(id);
        for (int i = 0; i < 4; i++) {
            AForm.of(APdf.titled("Bilaga " + i))
                    .text("title", "Bilaga")
                    .text("category", "NEED")
                    .attachedTo(id, region);
        }
        assertThat(asked(id)).isEqualTo(few);
    }

    /** Without what the background asks meanwhile. */
    private long asked(String id) {
        return Statements.during(() -> print(host, id, "sv")).stream()
                .filter(sql -> !sql.contains("authority_topic") && !sql.contains("set_config"))
                .count();
    }

    private static LocalDate day(int ago) {
        return TODAY.minusDays(ago);
    }

    static String authority(String id, String name) {
        return "{\"authority\":\"%s\",\"name\":\"%s\"}".formatted(id, name);
    }

    static void named(String organisation, String authorities) {
        Topics.send(
                "samspel.funding.v1",
                "se.samspel.member.joined.v1",
                Setting.ASSOCIATION + "/" + organisation,
                """
                {"associationId":"%s","organisationNumber":"%s","version":2,"name":"x",
                 "party":"REGION","municipalityCode":null,"joinedOn":"2015-01-01","leftOn":null,
                 "authorities":[%s]}
                """
                        .formatted(Setting.ASSOCIATION, organisation, authorities));
    }

    /** Visited, accepted and queued, with a file of each category. */
    private String queued(SignedWaiver waiver) {
        UUID intervention = Setting.intervention();
        String id =
                region.post(
                                "/referrals",
                                """
                                {"interventionId":"%s","disclosureId":"%s","incomeAuthority":"%s",
                                 "submittedOn":"%s","need":"%s"}
                                """
                                        .formatted(
                                                intervention,
                                                waiver.disclosureId,
                                                FK,
                                                TODAY.minusDays(9),
                                                NEED.replace("\n", "\\n")))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        AForm.certificate().text("addedOn", TODAY.minusDays(8).toString()).attachedTo(id, region);
        AForm.of(APdf.plain())
                .text("title", "Önskemål")
                .text("category", "NEED")
                .text("addedOn", TODAY.minusDays(7).toString())
                .attachedTo(id, region);
        host.post(
                        "/referrals/" + id + "/introductory-visits",
                        "{\"visitedOn\":\"%s\",\"referrerPresent\":true}"
                                .formatted(TODAY.minusDays(6)))
                .then()
                .statusCode(201);
        host.move(id, "responses", HandlingTest.accepted(TODAY.minusDays(5), TODAY.minusDays(4)))
                .then()
                .statusCode(200);
        return id;
    }

    private void enrolled(String id) {
        Setting.enrolment(
                Setting.id(),
                1,
                UUID.fromString(id),
                "ACTIVE",
                "\"startedOn\":\"%s\",\"endedOn\":null,\"returned\":false".formatted(TODAY));
        Eventually.holds(
                () -> host.get("/referrals/" + id).then().body("state", equalTo("ENROLLED")));
    }
}
