/** What statutes say that drives rules, and what the law says where they say nothing. */
@NullMarked
package se.samspel.funding.statutes.domain;

import org.jspecify.annotations.NullMarked;
