package se.samspel.referral.course.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/**
 * Only a host can refer its own participant without a disclosure: secrecy holds between authorities
 * (OSL 8:1).
 */
public final class DisclosureNeeded extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public DisclosureNeeded() {
        super(
                "disclosure-needed",
                Text.of(
                        "En annan myndighets insats kräver ett utlämnande (disclosureId).",
                        "Another authority's intervention needs a disclosure (disclosureId)."));
    }
}
