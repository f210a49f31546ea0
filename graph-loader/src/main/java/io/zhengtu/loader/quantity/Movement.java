package io.zhengtu.loader.quantity;

/** What the words before a number say that a value did. */
public enum Movement {
    /** Nothing: 旅游收入108.8亿元. */
    NONE,
    /** It rose by the number: 增长6%, 新增12家. */
    RISE,
    /** It fell by the number: 下降30.5%. */
    FALL,
    /** It came to stand at the number: 达到, 增至, 降至. */
    REACH
}
