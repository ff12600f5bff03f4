package se.samspel.funding.esf.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.association.domain.Membership;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.IdentityNumberInText;
import se.samspel.kit.value.Money;

/**
 * What is said of a subproject. Its host is an authority of a member or, in a project across
 * associations, somebody outside who is named.
 */
public record SubprojectFacts(
        String name,
        @Nullable AuthorityId host,
        @Nullable String hostName,
        @Nullable UUID parentId,
        @Nullable Money budget,
        @Nullable UUID interventionId) {

    public SubprojectFacts {
        IdentityNumberInText.refuse("name", name);
        IdentityNumberInText.refuse("hostName", hostName);
        if ((host == null) == (hostName == null)) {
            throw new EsfRule.HostUnfit();
        }
        if (budget != null && budget.ore() < 0) {
            throw new EsfRule.NegativeSubprojectBudget();
        }
    }

    void check(Membership membership) {
        if (host != null && !membership.has(host)) {
            throw new EsfRule.HostUnfit();
        }
    }
}
