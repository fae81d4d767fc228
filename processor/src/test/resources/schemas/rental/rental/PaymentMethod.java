package rental;

import dev.squall.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;

public enum PaymentMethod {
    cash,
    card,
    transfer,
    voucher
}
