/** Double entry: accounts, bookings, vouchers and periods, and the rules that they keep. */
@NullMarked
package se.samspel.funding.ledger.domain;

import org.jspecify.annotations.NullMarked;
