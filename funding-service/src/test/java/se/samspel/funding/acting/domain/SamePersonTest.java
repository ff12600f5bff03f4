package se.samspel.funding.acting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SamePersonTest {

    @Test
    void inUpperOrLowerCaseAndBetweenSpacesItIsOnePerson() {
        assertThat(SamePerson.is("anna-1", "anna-1")).isTrue();
        assertThat(SamePerson.is("anna-1", " ANNA-1 ")).isTrue();
        assertThat(SamePerson.is("\u00c5sa", "\u00e5sa")).isTrue();
    }

    @Test
    void anotherIdIsAnotherPerson() {
        assertThat(SamePerson.is("anna-1", "anna-2")).isFalse();
        assertThat(SamePerson.is("anna-1", "anna 1")).isFalse();
    }

    @Test
    void nobodyIsNoPerson() {
        assertThat(SamePerson.is(null, "anna-1")).isFalse();
    }
}
