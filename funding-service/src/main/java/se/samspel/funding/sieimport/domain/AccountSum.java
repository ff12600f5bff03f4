package se.samspel.funding.sieimport.domain;

import org.jspecify.annotations.Nullable;

/**
 * What an account came to, debit positive.
 *
 * @param object of dimension 6; null on no project
 * @param month 1 to 12, 0 where the file tells the year's total alone
 * @param ownOre the part of it from vouchers of our own ledger
 */
public record AccountSum(
        String account, @Nullable String object, int month, long ore, long ownOre) {}
