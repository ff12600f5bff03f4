package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class WaiverRemindersTest {

    private static final LocalDate TODAY = ACase.TODAY;

    @Test
    void aWaiverIsToBeRenewedFromSixtyDaysBeforeItsEdgesEnd() {
        AForm in60 = form(TODAY.minusDays(30), TODAY.plusDays(60));
        AForm in61 = form(TODAY.minusDays(30), TODAY.plusDays(61));
        AForm over = form(TODAY.minusDays(30), TODAY.minusDays(1));
        AForm lastDay = form(TODAY.minusDays(30), TODAY);
        assertThat(due(0, in60.id())).containsExactly("WAIVER_ENDS " + TODAY);
        assertThat(due(0, in61.id())).isEmpty();
        assertThat(due(1, in61.id())).containsExactly("WAIVER_ENDS " + TODAY.plusDays(1));
        assertThat(due(366, over.id())).isEmpty();
        assertThat(due(0, lastDay.id())).containsExactly("WAIVER_ENDS " + TODAY.minusDays(60));
        in60.withdraw("1", "{}").then().statusCode(200);
        assertThat(due(0, in60.id())).isEmpty();
    }

    @Test
    void aWaiverIsAskedForTwelveMonthsAfterItsLatestSignature() {
        AForm old = form(TODAY.minusMonths(12), TODAY.plusMonths(12));
        AForm younger = form(TODAY.minusMonths(12).plusDays(2), TODAY.plusMonths(12));
        assertThat(due(0, old.id()))
                .containsExactly("WAIVER_OLD " + TODAY.minusMonths(12).plusMonths(12));
        assertThat(due(0, younger.id())).isEmpty();
        old.renew("1", TODAY, TODAY.plusMonths(24)).then().statusCode(200);
        assertThat(due(0, old.id())).isEmpty();
    }

    @Test
    void aReminderIsForTheResponsibleUnitAndNeverOfAProtectedPerson() {
        AForm open = form(TODAY.minusDays(30), TODAY.plusDays(10));
        AForm others = form(TODAY.minusDays(30), TODAY.plusDays(10));
        AForm hidden = form(TODAY.minusDays(30), TODAY.plusDays(10));
        set(open, "responsible_units = '{}'");
        set(others, "responsible_units = '{unit-2}'");
        set(hidden, "protection = 'SEKRETESSMARKERING', municipality = null");
        assertThat(due(0, open.id())).hasSize(1);
        assertThat(due(0, others.id())).isEmpty();
        assertThat(due(0, hidden.id())).isEmpty();
    }

    @Test
    void anEdgeOfAnothersFormIsToBeAnsweredWhileItIsPendingAndLasts() {
        String fromSkane = ACase.edge(AForm.SKANE, ACase.AME, "\"INCOME\"");
        AForm pending = AForm.of(ACase.REGION, fromSkane);
        AForm over = AForm.between(ACase.SIGNED, TODAY.minusDays(1), ACase.REGION, fromSkane);
        assertThat(dueAt(AForm.SKANE, 0, pending.edgeId(0)))
                .containsExactly("EDGE_TO_CONFIRM " + ACase.SIGNED);
        assertThat(dueAt(AForm.SKANE, 0, over.edgeId(0))).isEmpty();
        assertThat(items(AForm.SKANE, 0))
                .filteredOn(item -> pending.edgeId(0).equals(item.get("recordId")))
                .hasSize(1)
                .allSatisfy(item -> assertThat(item.get("participantId")).isNull());
        AForm.answer(AForm.SKANE, pending.edgeId(0), "confirmation", "{}").then().statusCode(200);
        assertThat(dueAt(AForm.SKANE, 0, pending.edgeId(0))).isEmpty();
    }

    private static AForm form(LocalDate from, LocalDate until) {
        return AForm.between(
                from, until, ACase.SOCIAL, ACase.edge(ACase.SOCIAL, ACase.AME, "\"NEED\""));
    }

    private static void set(AForm form, String what) {
        Database.execute(
                "update participant set %s where id = '%s'".formatted(what, form.participantId));
    }

    private static List<String> due(int days, String recordId) {
        return dueAt(ACase.SOCIAL, days, recordId);
    }

    private static List<String> dueAt(String authority, int days, String recordId) {
        return items(authority, days).stream()
                .filter(item -> Objects.equals(recordId, item.get("recordId")))
                .map(item -> item.get("kind") + " " + item.get("dueOn"))
                .toList();
    }

    private static List<Map<String, Object>> items(String authority, int days) {
        return ACase.read(authority)
                .get(ACase.API + "/due-items?limit=500&days=" + days)
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }
}
