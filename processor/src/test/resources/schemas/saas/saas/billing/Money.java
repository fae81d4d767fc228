package saas.billing;

import dev.squall.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;
import saas.tenant.*;
import saas.app.*;

/**
 * An amount in minor units with its currency
 *
 * @param amount Minor units
 */
@Composite
public record Money(@Column(type = "billing.cents") long amount, @Column(type = "char(3)") String currency) {}
