package se.samspel.referral.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.webhook.SigningSecrets;
import se.samspel.kit.webhook.SigningSecrets.Holder;
import se.samspel.referral.feed.Cursor;
import se.samspel.referral.webhook.domain.Subscription;
import se.samspel.referral.webhook.domain.Wanted;
import se.samspel.referral.webhook.domain.WebhookRule;

/** Keeps the caller's subscriptions. */
@ApplicationScoped
class SubscriptionService {

    private static final String OPERATION = "subscribe-webhook";

    private final SubscriptionRepository subscriptions;
    private final SigningSecrets secrets;
    private final WebhookConfig config;
    private final Idempotency idempotency;
    private final IfMatch ifMatch;
    private final Pages pages;
    private final CurrentCaller caller;
    private final Ids ids;
    private final Clock clock;

    SubscriptionService(
            SubscriptionRepository subscriptions,
            SigningSecrets secrets,
            WebhookConfig config,
            Idempotency idempotency,
            IfMatch ifMatch,
            Pages pages,
            CurrentCaller caller,
            Ids ids,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.secrets = secrets;
        this.config = config;
        this.idempotency = idempotency;
        this.ifMatch = ifMatch;
        this.pages = pages;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param refused what the address was found to break, before the transaction
     */
    @Transactional
    Kept subscribe(SubscribeRequest request, @Nullable BrokenRule refused) {
        UUID id = ids.next();
        if (idempotency.claim(OPERATION, request, id.toString(), 201)
                instanceof Claim.Replay replay) {
            return Kept.again(read(UUID.fromString(replay.resourceId())), replay);
        }
        AuthorityId authority = caller.authority();
        refuse(refused);
        requireRoom(authority);
        long from = position(request.from(), subscriptions.lastPosition(authority));
        SigningSecrets.Made made = secrets.make(new Holder(Subscription.TABLE, id));
        var subscription =
                new Subscription(
                        id,
                        authority.toString(),
                        wanted(request.url(), request.types(), request.interventionIds()),
                        made.sealed(),
                        new Subscription.Start(from, clock.instant()));
        subscriptions.persist(subscription);
        return Kept.first(SubscriptionView.of(subscription, made.shown()), 201);
    }

    @Transactional
    SubscriptionView change(UUID id, ChangeRequest request, @Nullable BrokenRule refused) {
        Subscription subscription = subscriptions.lock(id).orElseThrow(Problem::notFound);
        ifMatch.check(subscription.version());
        refuse(refused);
        subscription.want(wanted(request.url(), request.types(), request.interventionIds()));
        return SubscriptionView.of(subscription);
    }

    @Transactional
    void delete(UUID id) {
        Subscription subscription = subscriptions.lock(id).orElseThrow(Problem::notFound);
        ifMatch.check(subscription.version());
        subscriptions.delete(subscription);
    }

    @Transactional
    SubscriptionView read(UUID id) {
        return SubscriptionView.of(
                subscriptions.findByIdOptional(id).orElseThrow(Problem::notFound));
    }

    @Transactional
    PageView<SubscriptionView> list(PageQuery query) {
        AuthorityId authority = caller.authority();
        List<SubscriptionView> rows =
                subscriptions.page(authority, query.offset(), query.fetch()).stream()
                        .map(SubscriptionView::of)
                        .toList();
        return pages.view(query, rows, () -> subscriptions.count(authority));
    }

    private void requireRoom(AuthorityId authority) {
        if (!subscriptions.holdsLog(authority)) {
            throw new WebhookRule.NoLog();
        }
        int most = config.subscriptionsPerAuthority();
        if (subscriptions.count(authority) >= most) {
            throw new WebhookRule.TooManySubscriptions(most);
        }
    }

    private static void refuse(@Nullable BrokenRule refused) {
        if (refused != null) {
            throw refused;
        }
    }

    private static long position(@Nullable String from, long last) {
        return switch (from) {
            case null -> last;
            case "NOW" -> last;
            case "BEGINNING" -> Cursor.START.position();
            default -> Math.min(Cursor.parse(from, "/from").position(), last);
        };
    }

    private static Wanted wanted(
            String url, @Nullable List<String> types, @Nullable List<UUID> interventionIds) {
        return new Wanted(
                url,
                types == null ? List.of() : types,
                interventionIds == null ? List.of() : interventionIds);
    }
}
