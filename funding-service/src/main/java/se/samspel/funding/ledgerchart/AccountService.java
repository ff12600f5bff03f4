package se.samspel.funding.ledgerchart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.association.MemberRepository;
import se.samspel.funding.ledger.Charts;
import se.samspel.funding.ledger.domain.Account;
import se.samspel.funding.ledger.domain.AccountKey;
import se.samspel.funding.ledger.domain.AccountRole;
import se.samspel.funding.ledger.domain.LedgerRule;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.IdentityNumberInText;

/** Adds, renames and closes accounts, and says what each is used for. */
@ApplicationScoped
class AccountService {

    private static final int COUNTED_TO = 10_000;

    private final Charts charts;
    private final MemberRepository members;
    private final IfMatch ifMatch;
    private final CurrentCaller caller;
    private final Clock clock;

    AccountService(
            Charts charts,
            MemberRepository members,
            IfMatch ifMatch,
            CurrentCaller caller,
            Clock clock) {
        this.charts = charts;
        this.members = members;
        this.ifMatch = ifMatch;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Outcome set(AccountKey key, AccountRequest request) {
        caller.association();
        members.refuseUnlessVisible(key.associationId());
        boolean first = !charts.isThere(key.associationId());
        if (first) {
            charts.arise(key.associationId());
        }
        Account known = charts.findById(key);
        // Whoever has seen no chart can't know the version of an account that arises with it.
        boolean unseen = first || known == null;
        ifMatch.checkPut(unseen ? null : known.version());
        IdentityNumberInText.refuse("name", request.name());
        refuseTaken(key, request.role());
        Account account = changed(key, known, request.terms());
        charts.persistAndFlush(account);
        return Outcome.put(unseen, AccountView.of(account), path(key), account.version());
    }

    private Account changed(AccountKey key, @Nullable Account known, Account.Terms terms) {
        if (known == null) {
            return new Account(key, terms, clock.instant());
        }
        known.change(terms, clock.instant());
        return known;
    }

    private void refuseTaken(AccountKey key, @Nullable AccountRole role) {
        if (role != null
                && charts.count(
                                "key.associationId = ?1 and role = ?2 and key.number <> ?3",
                                key.associationId(),
                                role,
                                key.number())
                        > 0) {
            throw new LedgerRule.RoleTaken();
        }
    }

    @Transactional
    AccountView read(AccountKey key) {
        return charts.findByIdOptional(key).map(AccountView::of).orElseThrow(Problem::notFound);
    }

    @Transactional
    List<AccountView> list(String associationId, PageQuery page) {
        List<Account> found =
                charts.find("key.associationId = ?1 order by key.number", associationId)
                        .range(page.offset(), page.offset() + page.fetch() - 1)
                        .list();
        if (found.isEmpty()) {
            members.refuseUnlessVisible(associationId);
        }
        return found.stream().map(AccountView::of).toList();
    }

    @Transactional
    long count(String associationId) {
        return Math.min(charts.count("key.associationId", associationId), COUNTED_TO);
    }

    private static String path(AccountKey key) {
        return "/associations/" + key.associationId() + "/ledger/accounts/" + key.number();
    }
}
