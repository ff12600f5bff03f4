package se.samspel.funding.application.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import se.samspel.funding.intervention.domain.AnIntervention;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Organisationsnummer;

class ApplicantTest {

    private static final Applicant HOST = authority("2120002304.ame");
    private static final Applicant OFFICE =
            new Applicant.OfOffice(Organisationsnummer.parse(AnIntervention.ASSOCIATION));

    @Test
    void whoAppliedIsTheApplicantAndTheOfficeIsAlwaysTheOffice() {
        assertThat(HOST.actsAs(HOST.key())).containsExactly(Actor.APPLICANT);
        assertThat(HOST.actsAs(authority("2120002304.social").key())).isEmpty();
        assertThat(OFFICE.actsAs(HOST.key())).containsExactly(Actor.OFFICE);
        assertThat(OFFICE.actsAs(OFFICE.key()))
                .containsExactlyInAnyOrder(Actor.APPLICANT, Actor.OFFICE);
    }

    @Test
    void keysAreThoseOfTheTransactionsCaller() {
        assertThat(HOST.key()).isEqualTo("authority:2120002304.ame");
        assertThat(OFFICE.key()).isEqualTo("association:2220002139");
    }

    @Test
    void anAuthorityAppliesForWhatItHostsOrItsOrganisationTakesPartIn() {
        for (Applicant own :
                new Applicant[] {
                    HOST, authority("2120002304.social"), authority(AnIntervention.REGION), OFFICE
                }) {
            assertThatNoException().isThrownBy(() -> own.refuseUnlessOwn(AnIntervention.open()));
        }
        assertThatThrownBy(() -> authority("2021005521").refuseUnlessOwn(AnIntervention.open()))
                .isInstanceOf(ApplicationRule.NotOwnIntervention.class);
    }

    @Test
    void aClosedInterventionGetsNoMoreMoney() {
        assertThatThrownBy(() -> OFFICE.refuseUnlessOwn(AnIntervention.closed()))
                .isInstanceOf(ApplicationRule.InterventionClosed.class);
    }

    private static Applicant authority(String id) {
        return new Applicant.OfAuthority(AuthorityId.parse(id));
    }
}
