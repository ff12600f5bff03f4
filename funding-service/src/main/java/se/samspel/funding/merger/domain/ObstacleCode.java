package se.samspel.funding.merger.domain;

import se.samspel.kit.value.Text;

/** What can stand in a merger's way, and how it is mended. */
public enum ObstacleCode {
    DRAWDOWN_OPEN(
            Text.of(
                    "Rekvisitioner är begärda eller godkända men inte betalda.",
                    "Drawdowns are asked for or approved but not paid."),
            Text.of(
                    "Betala, avslå eller återkalla dem.",
                    "Pay them, reject them or take them back.")),
    CALL_OPEN(
            Text.of(
                    "Medlemsrekvisitioner är planerade eller obetalda.",
                    "Contribution calls are planned or not paid."),
            Text.of(
                    "Registrera betalningarna, kreditera eller ställ in.",
                    "Record the payments, credit them or cancel them.")),
    APPLICATION_OPEN(
            Text.of("Ansökningar är under beredning.", "Applications are being dealt with."),
            Text.of(
                    "Besluta om dem eller låt sökanden återkalla dem.",
                    "Decide on them, or let the applicants withdraw them.")),
    GRANT_OF_CLOSED_INTERVENTION(
            Text.of(
                    "En avslutad insats har en tilldelning som gäller.",
                    "A closed intervention has a grant in force."),
            Text.of("Reglera och avsluta tilldelningen.", "Settle the grant and close it.")),
    BOOKED_AFTER(
            Text.of(
                    "Det är bokfört på eller efter sammanläggningens dag.",
                    "There are bookings on or after the merger's day."),
            Text.of(
                    "Återför dem, eller återkalla och föreslå en senare dag.",
                    "Reverse them, or withdraw and propose a later day.")),
    PERIOD_OPEN(
            Text.of(
                    "Perioder före sammanläggningen är inte stängda.",
                    "Periods before the merger are not closed."),
            Text.of("Stäng dem.", "Close them.")),
    PERIOD_CLOSED(
            Text.of(
                    "Den period som sammanläggningen bokförs i är stängd.",
                    "The period that the merger is booked in is closed."),
            Text.of("Öppna den i det förbundet.", "Reopen it in that association.")),
    ACCOUNT_MISSING(
            Text.of(
                    "Konton med saldo saknas i det övertagande förbundets kontoplan.",
                    "Accounts with a balance are not in the receiving association's chart."),
            Text.of("Lägg upp dem där.", "Add them there.")),
    ACCOUNT_CLOSED(
            Text.of(
                    "Konton med saldo är avslutade före sammanläggningens dag.",
                    "Accounts with a balance are closed before the merger's day."),
            Text.of(
                    "Öppna dem i båda förbunden till den dagen.",
                    "Keep them open in both associations until that day.")),
    ROLE_ELSEWHERE(
            Text.of(
                    "Konton med saldo har sin roll på ett annat konto i det övertagande förbundet.",
                    "Accounts with a balance have their role on another account in the receiving"
                            + " association."),
            Text.of(
                    "Ge samma konto rollen där, eller boka om saldot här.",
                    "Give the same account the role there, or move the balance here.")),
    EQUITY_ACCOUNT_MISSING(
            Text.of(
                    "Det finns ett resultat men inget konto för ingående eget kapital.",
                    "There is a result but no account for opening equity."),
            Text.of(
                    "Ge ett konto rollen OPENING_EQUITY.",
                    "Give an account the role OPENING_EQUITY.")),
    BALANCES_TOO_MANY(
            Text.of(
                    "Saldona är fler än vad en verifikation rymmer.",
                    "There are more balances than a voucher holds."),
            Text.of(
                    "Boka samman dem på färre projekt och kostnadsställen.",
                    "Bring them together on fewer projects and cost centres.")),
    MEMBER_OF_ANOTHER_PARTY(
            Text.of(
                    "En medlem är en annan part i det övertagande förbundet.",
                    "A member is another party in the receiving association."),
            Text.of("Operatören rättar medlemskapet.", "The operator puts the membership right.")),
    MEMBER_FROM_LATER(
            Text.of(
                    "En medlem börjar först på sammanläggningens dag eller senare.",
                    "A member begins on the merger's day or later."),
            Text.of("Återkalla och föreslå en senare dag.", "Withdraw and propose a later day.")),
    HOST_NOT_MEMBER(
            Text.of(
                    "En insats har en huvudman som inte blir medlem.",
                    "An intervention has a host that doesn't become a member."),
            Text.of("Avsluta insatsen.", "Close the intervention.")),
    JOURNAL_NUMBER_TAKEN(
            Text.of(
                    "Båda förbunden har ett ESF-projekt med samma diarienummer.",
                    "Both associations have an ESF project of the same journal number."),
            Text.of("Rätta det ena projektet.", "Put one of the projects right.")),
    /** Told, and in nobody's way: a name is no key. */
    NAME_TAKEN(
            Text.of(
                    "Båda förbunden har en öppen insats med samma namn.",
                    "Both associations have an open intervention of the same name."),
            Text.of(
                    "Hindrar inte; namnen blir två lika.",
                    "Is no hindrance; there will be two of the name."));

    private final Text text;
    private final Text remedy;

    ObstacleCode(Text text, Text remedy) {
        this.text = text;
        this.remedy = remedy;
    }

    public Text text() {
        return text;
    }

    public Text remedy() {
        return remedy;
    }

    public boolean isBlocking() {
        return this != NAME_TAKEN;
    }
}
