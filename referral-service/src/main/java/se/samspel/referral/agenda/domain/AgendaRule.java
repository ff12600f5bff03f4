package se.samspel.referral.agenda.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** A rule of agendas and meetings that an act has broken; each has a code of its own. */
public final class AgendaRule extends BrokenRule {

    private static final long serialVersionUID = 1L;

    private AgendaRule(String code, Text text) {
        super(code, text);
    }

    public static AgendaRule otherTeam() {
        return new AgendaRule(
                "other-joint-team",
                Text.of(
                        "Remissen är inte ställd till det här teamet.",
                        "The referral is not to this joint team."));
    }

    public static AgendaRule alreadyThere() {
        return new AgendaRule(
                "already-on-agenda",
                Text.of(
                        "Remissen står redan på mötets dagordning.",
                        "The referral is on the meeting's agenda already."));
    }

    public static AgendaRule notLater() {
        return new AgendaRule(
                "not-a-later-meeting",
                Text.of(
                        "En punkt flyttas till ett senare planerat möte i samma team.",
                        "An item is moved to a later planned meeting of the same team."));
    }

    public static AgendaRule notWhole() {
        return new AgendaRule(
                "agenda-not-whole",
                Text.of(
                        "Ange varje punkt på dagordningen en gång.",
                        "Name each item of the agenda once."));
    }

    public static AgendaRule notInTeam() {
        return new AgendaRule(
                "not-in-joint-team",
                Text.of(
                        "En närvarande myndighet ingår inte i teamet den dagen.",
                        "An authority that is present is not in the team on that day."));
    }
}
