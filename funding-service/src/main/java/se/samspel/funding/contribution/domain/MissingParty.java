package se.samspel.funding.contribution.domain;

import java.time.LocalDate;
import se.samspel.funding.association.domain.Party;
import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** Contributions need members of each party that pays, on every day (lag 2003:1210 5 §). */
public final class MissingParty extends BrokenRule {

    private static final long serialVersionUID = 1L;

    MissingParty(Party party, LocalDate day) {
        super("missing-party", text(party, day));
    }

    private static Text text(Party party, LocalDate day) {
        return switch (party) {
            case FORSAKRINGSKASSAN, ARBETSFORMEDLINGEN ->
                    Text.of(
                            "Försäkringskassan är inte medlem den "
                                    + day
                                    + ", och den betalar hälften.",
                            "Försäkringskassan is not a member on "
                                    + day
                                    + ", and it pays one half.");
            case REGION ->
                    Text.of(
                            "Ingen region är medlem den "
                                    + day
                                    + ", och regionen betalar en fjärdedel."
                                    + " Bara en kommun utanför region (Gotland, kommunkod 0980)"
                                    + " kan betala i dess ställe.",
                            "No region is a member on "
                                    + day
                                    + ", and the region pays one quarter. Only"
                                    + " a municipality outside any region (Gotland, municipality code"
                                    + " 0980) can pay in its place.");
            case KOMMUN ->
                    Text.of(
                            "Ingen kommun är medlem den "
                                    + day
                                    + ", och kommunerna betalar en fjärdedel.",
                            "No municipality is a member on "
                                    + day
                                    + ", and the municipalities pay one"
                                    + " quarter.");
        };
    }
}
